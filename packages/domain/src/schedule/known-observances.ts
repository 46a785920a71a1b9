import type { Confidence, MonthDay } from '../plan/plan.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A commemorative day that is kept whether a plan prints it or not. */
export interface KnownObservance extends MonthDay {
  readonly id: string;
  readonly title: Words;
  /** What set the day, or the page that says so. */
  readonly reference: Words & { readonly url: string };
  readonly confidence: Confidence;
}

/**
 * Days of women, girls, children and families that portals often mark, in the order of the year. Not every such day is here.
 *
 * They belong to no plan: a plan's calendar shows only what its document prints, so no function over a plan returns them and no element
 * shows them. A page that wants them asks for this list and says that they are not the plan's.
 *
 * @example
 * KNOWN_OBSERVANCES.map(({ day, month }) => `${day}/${month}`) // → ['8/3', '1/6', '28/6', '11/10', '20/10', '25/11']
 */
export const KNOWN_OBSERVANCES: readonly KnownObservance[] = [
  {
    id: 'ngay-quoc-te-phu-nu',
    month: 3,
    day: 8,
    title: { vi: 'Ngày Quốc tế Phụ nữ', en: 'International Women’s Day' },
    reference: {
      vi: 'Liên hợp quốc kỷ niệm từ năm 1975; Nghị quyết 32/142 ngày 16/12/1977 của Đại hội đồng để mỗi nước tự chọn ngày',
      en: 'Observed by the United Nations since 1975; General Assembly resolution 32/142 of 16 December 1977 leaves the day to each state',
      url: 'https://webharvest.gov/peth04/20041030101245/http:/usinfo.state.gov/products/calendar/womenday.htm',
    },
    confidence: 'partly',
  },
  {
    id: 'ngay-quoc-te-thieu-nhi',
    month: 6,
    day: 1,
    title: { vi: 'Ngày Quốc tế Thiếu nhi', en: 'International Children’s Day' },
    reference: {
      vi: 'Liên đoàn Phụ nữ Dân chủ Quốc tế chọn năm 1949, theo mục từ của bách khoa toàn thư; chưa đối chiếu với văn bản của Liên đoàn',
      en: 'Chosen in 1949 by the Women’s International Democratic Federation, by an encyclopaedia; not checked against its own document',
      url: 'http://bachkhoatoanthu.vass.gov.vn/noidung/tudien/Lists/GiaiNghia/View_Detail.aspx?ItemID=21806',
    },
    confidence: 'partly',
  },
  {
    id: 'ngay-gia-dinh-viet-nam',
    month: 6,
    day: 28,
    title: { vi: 'Ngày Gia đình Việt Nam', en: 'Vietnamese Family Day' },
    reference: {
      vi: 'Quyết định 72/2001/QĐ-TTg',
      en: 'Decision 72/2001/QĐ-TTg of the Prime Minister',
      url: 'https://giadinh.suckhoedoisong.vn/quyet-dinh-ve-ngay-gia-dinh-viet-nam-1721469.htm',
    },
    confidence: 'confirmed',
  },
  {
    id: 'ngay-quoc-te-tre-em-gai',
    month: 10,
    day: 11,
    title: { vi: 'Ngày Quốc tế Trẻ em gái', en: 'International Day of the Girl Child' },
    reference: {
      vi: 'Nghị quyết 66/170 ngày 19/12/2011 của Đại hội đồng Liên hợp quốc',
      en: 'United Nations General Assembly resolution 66/170 of 19 December 2011',
      url: 'http://srsg.violenceagainstchildren.org/document/a-res-66-170_535',
    },
    confidence: 'confirmed',
  },
  {
    id: 'ngay-phu-nu-viet-nam',
    month: 10,
    day: 20,
    title: { vi: 'Ngày Phụ nữ Việt Nam', en: 'Vietnamese Women’s Day' },
    reference: {
      vi: 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930); Thông báo 382-TB/TW năm 2010 của Ban Bí thư, theo trang của Hội, chưa đối chiếu với văn bản',
      en: 'Founding day of the Viet Nam Women’s Union (20 October 1930); Notice 382-TB/TW of 2010 of the Party Secretariat, by a page of the Union, not checked against the document',
      url: 'https://hlhpn.bacninh.gov.vn/trang-chu?p_p_id=newsbycategory_WAR_bacninhportlet&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&_newsbycategory_WAR_bacninhportlet_cateId=4748584',
    },
    confidence: 'partly',
  },
  {
    id: 'ngay-xoa-bo-bao-luc-voi-phu-nu',
    month: 11,
    day: 25,
    title: {
      vi: 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ',
      en: 'International Day for the Elimination of Violence against Women',
    },
    reference: {
      vi: 'Nghị quyết 54/134 ngày 17/12/1999 của Đại hội đồng Liên hợp quốc',
      en: 'United Nations General Assembly resolution 54/134 of 17 December 1999',
      url: 'http://www.un.org/events/women/violence/2005/',
    },
    confidence: 'confirmed',
  },
];
