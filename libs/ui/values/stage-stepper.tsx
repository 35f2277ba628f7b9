import { IconCheck } from '@tabler/icons-react';
import classes from './stage-stepper.module.css';

interface StageStepperProps<Stage extends string> {
  /** In order, those that a life goes through when all goes well. */
  readonly stages: readonly { readonly value: Stage; readonly label: string }[];
  readonly current: Stage;
  /** What the steps are, for a screen reader, e.g. « Vie du projet ». */
  readonly label: string;
}

/** Where something stands in its life. A stage outside the list (abandoned) shows no current step. */
export function StageStepper<Stage extends string>({ stages, current, label }: StageStepperProps<Stage>) {
  const at = stages.findIndex(({ value }) => value === current);
  return (
    <ol className={classes.steps} aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={stage.value}
          className={classes.step}
          data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {index < at ? <IconCheck size={14} stroke={2.5} /> : index + 1}
          </span>
          <span>{stage.label}</span>
        </li>
      ))}
    </ol>
  );
}
