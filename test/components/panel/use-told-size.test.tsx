// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { useReportedSize } from '../../../components/panel/use-told-size.ts';
import { render } from '../render.tsx';

test('each size is told once, however often what is shown changes', () => {
  let height = 100;
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 300 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => height });
  const told: unknown[] = [];
  const Box = ({ shown }: { readonly shown: number }) => (
    <div ref={useReportedSize(shown, (width, tall) => told.push([width, tall]))} />
  );
  const { show } = render(<Box shown={1} />);
  show(<Box shown={2} />);
  height = 140;
  show(<Box shown={2} />);
  expect(told).toEqual([[300, 100]]);
  show(<Box shown={3} />);
  expect(told).toEqual([
    [300, 100],
    [300, 140],
  ]);
});
