import { dropdown } from '../service.ts';
import { allFiles, allFolders } from './list.ts';

export const mediaFileDropdown = dropdown({
  ...allFiles,
  key: 'media_file_dropdown',
  noun: 'Media File',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});

export const mediaFolderDropdown = dropdown({
  ...allFolders,
  key: 'media_folder_dropdown',
  noun: 'Media Folder',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});
