import './elements/plan/define.ts';
