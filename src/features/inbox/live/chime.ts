let context: AudioContext | undefined;

/** Two short rising tones, made here: no file to fetch. Silent where the browser wants a click first. */
export function chime(): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
  tone(context, 660, 0);
  tone(context, 880, 0.12);
}

function tone(audio: AudioContext, hertz: number, delaySeconds: number): void {
  const start = audio.currentTime + delaySeconds;
  const oscillator = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.28);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.3);
}
