/** Words that every element uses. Whole sentences; a phrase with a number is a function. */
export interface CommonWords {
  readonly loading: string;
  readonly stillWaiting: string;
  readonly errorTitle: string;
  readonly errorCode: (code: string) => string;
  readonly retry: string;
  readonly savedCopy: (time: string, date: string) => string;
  readonly noPlan: string;
  /** Stands where a figure would be whose file could not be read. */
  readonly unread: string;
  /** What is left where the figures could not be read. */
  readonly planOnly: string;
  readonly illustrative: string;
  readonly estimate: string;
  readonly official: string;
  readonly noData: string;
  readonly fromDocument: string;
}

export const commonVi: CommonWords = {
  loading: 'Đang tải số liệu…',
  stillWaiting: 'Máy chủ trả lời chậm, vẫn đang chờ…',
  errorTitle: 'Chưa hiển thị được nội dung này',
  errorCode: (code) => `Mã lỗi: ${code}`,
  retry: 'Thử lại',
  savedCopy: (time, date) => `Đang xem bản lưu, lưu lúc ${time} ngày ${date}`,
  noPlan: 'Chưa có kế hoạch để hiển thị',
  unread: 'Chưa đọc được số liệu',
  planOnly: 'Chưa đọc được số liệu. Ở đây chỉ có nội dung của kế hoạch, không có đánh giá.',
  illustrative: 'Minh họa',
  estimate: 'Ước tính',
  official: 'Chính thức',
  noData: 'Chưa có số liệu',
  fromDocument: 'Theo văn bản',
};
