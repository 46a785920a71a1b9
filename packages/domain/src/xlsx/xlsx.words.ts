import type { Locale } from '../language/locale.ts';
import { en } from './xlsx.words.en.ts';

/** The first sheet, and those that an office fills in; the others are the plan's own. */
export type SheetName = 'document' | 'figures' | 'filings' | 'events';

/** Columns that are read back. */
export type HeadName =
  | 'entry'
  | 'content'
  | 'measure'
  | 'group'
  | 'period'
  | 'value'
  | 'status'
  | 'recordedOn'
  | 'revision'
  | 'parts'
  | 'schedule'
  | 'agency'
  | 'filedOn'
  | 'id'
  | 'title'
  | 'titleEn'
  | 'from'
  | 'to';

/** Columns that help whoever fills the sheet in, and are not read. */
export type HelpName = 'measureName' | 'unit' | 'scheduleName' | 'agencyName';

/** Rows of the first sheet that say whose the data are. */
export type EntryName = 'planId' | 'dataKind' | 'dataSource' | 'filingsCompleteTo';

export interface XlsxWords {
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly heads: Readonly<Record<HeadName | HelpName, string>>;
  readonly entries: Readonly<Record<EntryName, string>>;
  readonly status: { readonly official: string; readonly estimate: string; readonly illustrative: string };
  /** A sentence of its own after what a problem says. */
  readonly place: (sheet: string, at: string) => string;
}

const vi: XlsxWords = {
  sheets: {
    document: 'Văn bản',
    figures: 'Số liệu',
    filings: 'Nộp báo cáo',
    events: 'Sự kiện',
  },
  heads: {
    entry: 'Mục',
    content: 'Nội dung',
    measure: 'Số đo',
    measureName: 'Tên số đo',
    group: 'Nhóm',
    period: 'Năm',
    value: 'Giá trị',
    unit: 'Đơn vị',
    status: 'Tình trạng số liệu',
    recordedOn: 'Ngày ghi',
    revision: 'Lần sửa',
    parts: 'Từng phần',
    schedule: 'Kỳ hạn',
    scheduleName: 'Nội dung kỳ hạn',
    agency: 'Cơ quan',
    agencyName: 'Tên cơ quan',
    filedOn: 'Ngày nộp',
    id: 'Mã',
    title: 'Tên sự kiện',
    titleEn: 'Tên tiếng Anh',
    from: 'Từ ngày',
    to: 'Đến ngày',
  },
  entries: {
    planId: 'Mã kế hoạch',
    dataKind: 'Tính chất số liệu',
    dataSource: 'Nguồn số liệu',
    filingsCompleteTo: 'Sổ nộp báo cáo đủ đến ngày',
  },
  status: { official: 'Chính thức', estimate: 'Ước tính', illustrative: 'Minh họa' },
  place: (sheet, at) => `Xem ô ${at} của trang “${sheet}”.`,
};

export const XLSX_WORDS: Readonly<Record<Locale, XlsxWords>> = { vi, en };
