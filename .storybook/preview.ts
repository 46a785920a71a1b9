import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    viewport: { options: { phone: { name: '360', styles: { width: '360px', height: '800px' } }, tablet: { name: '768', styles: { width: '768px', height: '1024px' } }, desktop: { name: '1280', styles: { width: '1280px', height: '900px' } } } },
  },
};

export default preview;
