export { planFromPageTable, type PageTable, type PageTableReading, type PageTableRow } from './page-table/page-table.ts';
