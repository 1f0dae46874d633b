interface SwitchProps {
  /** What it switches, said to those who do not see where it stands. */
  label: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-label={label}
      aria-checked={isOn}
      onClick={() => onSwitch(!isOn)}
    />
  );
}
