/** Offers a text as a file to save, made in memory: nothing is sent anywhere. `type`: its MIME type. */
export const download = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after this turn; a minute is long enough for a slow disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
