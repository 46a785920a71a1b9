/** The parts of Chart.js in use; reached only through a dynamic import, so that no page pays before a chart is near. */
import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

export { Chart };
