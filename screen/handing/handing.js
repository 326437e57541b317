// Saves each file that the page hands over, once.

const LONG = 60000; // ms after which a browser has surely begun to save

const saved = new Set();

export default function ({ data }) {
  if (!data?.id || saved.has(data.id)) return;
  saved.add(data.id);
  save(data);
}

function save({ name, mime, content }) {
  const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: mime }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG);
}
