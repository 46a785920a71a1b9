/** Words around the picture that all charts share. */
export interface FigureWords {
  readonly dataTable: string;
  readonly csv: string;
  readonly png: string;
  readonly notDrawn: string;
  readonly notSaved: string;
  readonly source: (issuer: string, from: number, to: number) => string;
  readonly figuresFrom: (source: string) => string;
  readonly figuresIllustrative: string;
  readonly someIllustrative: string;
  readonly someEstimated: string;
  readonly dataUntil: (date: string) => string;
  readonly assessedOn: (date: string) => string;
  /** A figure in a sentence: `'49,1% (2024, Minh họa)'`. */
  readonly figure: (text: string, year: number, status: string) => string;
  readonly indicatorCode: (code: string) => string;
}

export const figureVi: FigureWords = {
  dataTable: 'Bảng số liệu',
  csv: 'CSV',
  png: 'PNG',
  notDrawn: 'Chưa tải được phần vẽ; số liệu có đủ trong bảng dưới đây. Mã lỗi: BDG-404',
  notSaved: 'Trình duyệt không tạo được tệp hình; số liệu có đủ trong bảng.',
  source: (issuer, from, to) => `Nguồn: văn bản của ${issuer}, ${from === to ? `năm ${to}` : `giai đoạn ${from}–${to}`}.`,
  figuresFrom: (source) => `Số liệu thực hiện: ${source}`,
  figuresIllustrative: 'Số liệu thực hiện là minh họa.',
  someIllustrative: 'Trong đó có số liệu minh họa.',
  someEstimated: 'Trong đó có số liệu ước tính.',
  dataUntil: (date) => `Số liệu đến ngày ${date}.`,
  assessedOn: (date) => `Xét tại ngày ${date}.`,
  figure: (text, year, status) => `${text} (${year}${status && `, ${status}`})`,
  indicatorCode: (code) => `Chỉ tiêu ${code}`,
};
