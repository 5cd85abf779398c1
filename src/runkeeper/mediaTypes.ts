/** The media type that chooses a representation: https://runkeeper.com/developer/healthgraph/overview */
export const media = (name: string) => `application/vnd.com.runkeeper.${name}+json`;
