import { Socket } from 'node:net';

const checkMilliseconds = 1_000;

/**
 * Calls `gone` once when the process that started this one has died, however abruptly: an orphan would keep the port.
 * @param inheritedFd a pipe whose other end the parent holds; its end is noticed at once, on every platform
 */
export function watchParent(gone: () => void, inheritedFd?: number): void {
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    gone();
  };
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) tell();
  }, checkMilliseconds).unref();
  if (inheritedFd === undefined) return;
  const pipe = new Socket({ fd: inheritedFd, readable: true, writable: false });
  pipe.once('end', tell).once('error', tell).resume().unref();
}
