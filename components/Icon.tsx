/** Drawn on a grid of 16 with round ends and no fill. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M8 3v9.4M4.4 9L8 12.6 11.6 9',
  back: 'M13 8H3.6M7 4.4L3.4 8 7 11.6',
  find: 'M11.2 7a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0M10.2 10.3L13.6 13.6',
  pen: 'M3.2 12.9l.7-3L10.7 3c.5-.5 1.3-.5 1.8 0l.6.6c.5.5.5 1.3 0 1.8L6.2 12.2zM9.6 4.3l2.3 2.3',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  /** CSS pixels at the usual size of text; it grows with the text. */
  size?: number;
}

/** An icon for the eye; whoever shows it says in words what it means. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
