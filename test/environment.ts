/** Returns what puts the environment variables back as they are now. */
export function rememberEnvironment(): () => void {
  const before = { ...process.env };
  return () => {
    process.env = before;
  };
}
