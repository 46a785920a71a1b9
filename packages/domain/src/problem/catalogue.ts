import type { KnownCode } from './codes.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface CatalogueEntry {
  /** What usually lies behind it. */
  readonly cause: Words;
  /** What to do, by whoever keeps the file or the page. */
  readonly remedy: Words;
}

/** Cause and remedy of every code, for the table in the documentation. Nothing that runs on a page imports it. */
export const catalogue: Readonly<Record<KnownCode, CatalogueEntry>> = {
  'BDG-101': {
    cause: {
      vi: 'Dữ liệu đưa vào không phải dữ liệu JSON thuần: có thuộc tính báo lỗi khi đọc, hoặc lồng nhau quá sâu.',
      en: 'The input is not plain JSON data: a property throws when read, or it is nested too deep.',
    },
    remedy: {
      vi: 'Đưa vào giá trị mà JSON.parse trả về từ nội dung tệp.',
      en: 'Pass the value that JSON.parse returns for the text of the file.',
    },
  },
  'BDG-102': {
    cause: { vi: 'Thiếu một mục mà mô hình đòi hỏi.', en: 'An entry that the model requires is not there.' },
    remedy: {
      vi: 'Ghi thêm mục ở đúng chỗ được nêu; nếu văn bản không có thì ghi null khi mô hình cho phép.',
      en: 'Add it at the place named; where the document has none, write null if the model allows it.',
    },
  },
  'BDG-103': {
    cause: { vi: 'Giá trị thuộc kiểu khác với kiểu của mục.', en: 'The value is of another type than the entry takes.' },
    remedy: { vi: 'Ghi lại giá trị theo kiểu được nêu.', en: 'Write the value in the type that is named.' },
  },
  'BDG-104': {
    cause: {
      vi: 'Giá trị nằm ngoài danh sách hoặc khoảng cho phép, thường do gõ nhầm.',
      en: 'The value is outside the list or range allowed, mostly a slip of typing.',
    },
    remedy: { vi: 'Chọn một trong các giá trị được nêu.', en: 'Choose one of the values that are named.' },
  },
  'BDG-105': {
    cause: { vi: 'Mục có tên nhưng không có nội dung.', en: 'The entry is there but has nothing in it.' },
    remedy: {
      vi: 'Ghi nội dung, hoặc bỏ cả mục nếu không bắt buộc.',
      en: 'Fill it in, or take the whole entry out if it is not required.',
    },
  },
  'BDG-106': {
    cause: { vi: 'Ngày không có trong lịch, hoặc viết theo dạng khác.', en: 'The day does not exist, or is written another way.' },
    remedy: {
      vi: 'Viết ngày theo dạng năm-tháng-ngày, đủ bốn, hai và hai chữ số.',
      en: 'Write year-month-day with four, two and two digits.',
    },
  },
  'BDG-107': {
    cause: {
      vi: 'Tên mục gõ nhầm, hoặc tệp theo một mô hình mở rộng.',
      en: 'The name is misspelt, or the file follows an extended model.',
    },
    remedy: {
      vi: 'Sửa tên mục; nếu là mục riêng của đơn vị thì có thể để nguyên.',
      en: 'Correct the name; an entry of your own may stay.',
    },
  },
  'BDG-108': {
    cause: {
      vi: 'Văn bản được chép từ bản quét hoặc từ máy lưu dấu tách rời khỏi chữ.',
      en: 'The text was copied from a scan or a system that stores tone marks apart.',
    },
    remedy: { vi: 'Chuyển tệp sang Unicode dựng sẵn (NFC) rồi lưu lại.', en: 'Convert the file to composed Unicode (NFC) and save it.' },
  },
  'BDG-110': {
    cause: {
      vi: 'Tệp hỏng, có mật khẩu, hoặc là .xls cũ đổi tên.',
      en: 'The file is damaged, has a password, or is an old .xls under a new name.',
    },
    remedy: {
      vi: 'Mở bằng Excel hoặc LibreOffice, lưu thành .xlsx không mật khẩu.',
      en: 'Open it in Excel or LibreOffice and save it as .xlsx without a password.',
    },
  },
  'BDG-111': {
    cause: { vi: 'Trang bị xóa, ẩn, đổi tên hoặc chép thành hai.', en: 'The sheet was deleted, hidden, renamed or copied.' },
    remedy: { vi: 'Lấy lại tên trang như trong sổ tính đã nhận.', en: 'Give the sheet the name that it had in the workbook received.' },
  },
  'BDG-112': {
    cause: {
      vi: 'Cột bị xóa, đổi tên hoặc chép thành hai; thứ tự cột thì tự do.',
      en: 'The column was deleted, renamed or copied; the order of columns is free.',
    },
    remedy: {
      vi: 'Lấy lại tên cột ở dòng đầu như trong sổ tính đã nhận.',
      en: 'Give the head of the column the name that it had in the workbook received.',
    },
  },
  'BDG-113': {
    cause: {
      vi: 'Kết quả của công thức phụ thuộc máy đã tính nó, nên không nhận.',
      en: 'The result of a formula depends on the program that computed it, so it is not taken.',
    },
    remedy: { vi: 'Chép ô, rồi dán đặc biệt thành giá trị.', en: 'Copy the cell and paste it back as a value.' },
  },
  'BDG-114': {
    cause: { vi: 'Chữ như “1.234” hay “100,000” có thể hiểu hai cách.', en: 'A text such as “1.234” or “100,000” can be read two ways.' },
    remedy: {
      vi: 'Đổi ô sang dạng số rồi ghi lại, hoặc bỏ dấu hàng nghìn.',
      en: 'Make the cell a number and write it again, or leave out the thousands mark.',
    },
  },
  'BDG-115': {
    cause: { vi: 'Ô số chứa chữ, đơn vị hoặc lỗi của Excel.', en: 'A cell for a number holds words, a unit or an error of Excel.' },
    remedy: { vi: 'Chỉ ghi con số; đơn vị đã có ở cột riêng.', en: 'Write the number alone; its unit has a column of its own.' },
  },
  'BDG-116': {
    cause: {
      vi: 'Năm chỉ có hai chữ số, ngày không có thật, hoặc ghi tháng trước ngày.',
      en: 'The year has two digits, the day does not exist, or the month is written first.',
    },
    remedy: { vi: 'Ghi như 03/3/2021 hoặc 2021-03-03.', en: 'Write it like 03/3/2021 or 2021-03-03.' },
  },
  'BDG-117': {
    cause: {
      vi: 'Tên gõ khác với tên trong kế hoạch, hoặc hai mục cùng tên.',
      en: 'The name differs from those of the plan, or two entries share it.',
    },
    remedy: { vi: 'Ghi mã như trong kế hoạch.', en: 'Write the code that the plan has.' },
  },
  'BDG-118': {
    cause: {
      vi: 'Dòng điền dở: có số nhưng không có năm, tình trạng hay ngày.',
      en: 'A row is half filled in: a figure without its year, its status or its day.',
    },
    remedy: {
      vi: 'Điền đủ dòng; chưa có số thì ghi “–” hoặc “Chưa thu thập” ở cột giá trị.',
      en: 'Complete the row; without a figure write “–” or “Not collected” as its value.',
    },
  },
  'BDG-119': {
    cause: {
      vi: 'Excel đọc mã hoặc số như 2.1 thành ngày 2 tháng 1.',
      en: 'Excel takes a code or number such as 2.1 for the second of January.',
    },
    remedy: { vi: 'Đặt dạng ô là văn bản, rồi ghi lại.', en: 'Format the cell as text and write it again.' },
  },
  'BDG-120': {
    cause: {
      vi: 'Dòng của trang đầu bị xóa, đổi tên hoặc chép thành hai.',
      en: 'A row of the first sheet was deleted, renamed or copied.',
    },
    remedy: {
      vi: 'Lấy lại tên dòng ở cột đầu như trong sổ tính đã nhận.',
      en: 'Give the row the name that it had in the workbook received.',
    },
  },
  'BDG-121': {
    cause: {
      vi: 'Chữ như “2.10” gõ vào ô dạng số trở thành số 2,1.',
      en: 'A text such as “2.10”, typed into a cell for numbers, becomes the number 2.1.',
    },
    remedy: {
      vi: 'Đặt dạng ô là văn bản, rồi ghi lại theo văn bản gốc.',
      en: 'Format the cell as text and write it again by the document.',
    },
  },
  'BDG-122': {
    cause: {
      vi: 'Ô ở cột Khác (JSON) bị sửa tay; cột này giữ những điều không có cột riêng.',
      en: 'A cell of the column Other (JSON) was edited by hand; it keeps what has no column of its own.',
    },
    remedy: { vi: 'Chép lại ô ấy từ sổ tính đã nhận.', en: 'Copy the cell from the workbook received.' },
  },
  'BDG-123': {
    cause: {
      vi: 'Điều giữ ở cột Khác (JSON) được điền thêm vào cột của nó.',
      en: 'What the column Other (JSON) keeps was also filled into its own column.',
    },
    remedy: {
      vi: 'Bỏ nội dung ở cột, hoặc bỏ mục ấy trong ô JSON.',
      en: 'Clear the column, or take the entry out of the JSON cell.',
    },
  },
  'BDG-130': {
    cause: { vi: 'Thuộc tính data-bdg của bảng ghi sai.', en: 'The attribute data-bdg of the table is misspelt.' },
    remedy: { vi: 'Ghi một trong các loại được nêu.', en: 'Write one of the kinds that are named.' },
  },
  'BDG-131': {
    cause: { vi: 'Cột không có, hoặc mang tên khác.', en: 'The column is not there or has another head.' },
    remedy: { vi: 'Thêm cột, hoặc đổi tên cột như được nêu.', en: 'Add the column, or give it the head that is named.' },
  },
  'BDG-132': {
    cause: { vi: 'Hai cột có tên cùng nghĩa.', en: 'Two heads mean the same.' },
    remedy: { vi: 'Giữ một cột, hoặc đổi tên cột kia.', en: 'Keep one column, or give the other another head.' },
  },
  'BDG-133': {
    cause: { vi: 'Chữ như “1.234” hay “1,900” có thể hiểu hai cách.', en: 'A text such as “1.234” or “1,900” can be read two ways.' },
    remedy: {
      vi: 'Bỏ dấu hàng nghìn, hoặc ghi đủ phần thập phân khác ba chữ số.',
      en: 'Leave out the thousands mark, or write decimals of other than three digits.',
    },
  },
  'BDG-134': {
    cause: {
      vi: 'Ô chứa chữ hoặc một ngày thiếu năm ở nơi cần một số, một ngày hay một chỉ tiêu.',
      en: 'The cell holds words, or a day without its year, where a number, a day or a target is needed.',
    },
    remedy: { vi: 'Sửa ô được nêu; ô chưa có gì thì ghi “–”.', en: 'Correct the cell that is named; where there is nothing write “–”.' },
  },
  'BDG-135': {
    cause: { vi: 'Dòng điền dở.', en: 'A row is half filled in.' },
    remedy: { vi: 'Điền ô được nêu, hoặc xóa cả dòng.', en: 'Fill in the cell that is named, or remove the row.' },
  },
  'BDG-136': {
    cause: { vi: 'Không ô nào, tên cột hay tên bảng nào nhắc tới một năm.', en: 'No cell, head or caption names a year.' },
    remedy: { vi: 'Ghi năm vào tên bảng, hoặc thêm data-period.', en: 'Put the year into the caption, or add data-period.' },
  },
  'BDG-201': {
    cause: {
      vi: 'Địa chỉ dẫn tới trang đăng nhập, trang báo lỗi hoặc trang chủ của cổng thông tin.',
      en: 'The address leads to a login, error or start page of the portal.',
    },
    remedy: {
      vi: 'Mở địa chỉ trong cửa sổ ẩn danh: phải thấy nội dung JSON. Sửa địa chỉ hoặc quyền xem tệp.',
      en: 'Open the address in a private window: JSON must appear. Correct the address or the access to the file.',
    },
  },
  'BDG-202': {
    cause: { vi: 'Tệp bị đổi tên, chuyển chỗ hoặc chưa được đưa lên.', en: 'The file was renamed, moved or never uploaded.' },
    remedy: {
      vi: 'Sửa thuộc tính src hoặc data, hoặc đưa tệp lên đúng địa chỉ.',
      en: 'Correct the attribute src or data, or upload the file to that address.',
    },
  },
  'BDG-203': {
    cause: {
      vi: 'Máy chủ từ chối hoặc đang hỏng; mã trạng thái được nêu trong thông báo.',
      en: 'The server refuses or is out of order; the message names its status.',
    },
    remedy: {
      vi: 'Thử lại sau; nếu vẫn lỗi, gửi mã trạng thái cho người quản trị máy chủ.',
      en: 'Try again later; if it stays, give the status to whoever runs the server.',
    },
  },
  'BDG-204': {
    cause: {
      vi: 'Tệp tải dở dang, hoặc bị sửa tay làm hỏng dấu phẩy, dấu ngoặc.',
      en: 'The transfer broke off, or editing by hand broke a comma or bracket.',
    },
    remedy: {
      vi: 'Thử lại; nếu vẫn lỗi, mở tệp bằng công cụ kiểm tra JSON và sửa chỗ được báo.',
      en: 'Try again; if it stays, open the file in a JSON checker and correct what it reports.',
    },
  },
  'BDG-205': {
    cause: { vi: 'Máy chủ hoặc đường truyền quá chậm.', en: 'The server or the connection is too slow.' },
    remedy: {
      vi: 'Bấm thử lại; nếu thường xuyên xảy ra, đặt tệp trên máy chủ của chính trang.',
      en: 'Press retry; if it happens often, put the file on the server of the page itself.',
    },
  },
  'BDG-206': {
    cause: {
      vi: 'Mất mạng, sai tên máy chủ, hoặc máy chủ khác không cho trang này đọc tệp (CORS).',
      en: 'No network, a wrong host name, or another server that does not let this page read the file (CORS).',
    },
    remedy: {
      vi: 'Kiểm tra mạng và địa chỉ; tệp ở máy chủ khác cần tiêu đề Access-Control-Allow-Origin.',
      en: 'Check network and address; a file on another server needs the header Access-Control-Allow-Origin.',
    },
  },
  'BDG-207': {
    cause: {
      vi: 'Địa chỉ dẫn tới một tệp chữ, hoặc máy chủ trả lời báo lỗi bằng chữ thường.',
      en: 'The address leads to a text file, or the server reports an error in plain text.',
    },
    remedy: {
      vi: 'Kiểm tra địa chỉ; đặt máy chủ gửi tệp .json dưới dạng application/json.',
      en: 'Check the address; set the server to send .json files as application/json.',
    },
  },
  'BDG-209': {
    cause: { vi: 'Máy chủ chưa biết kiểu của tệp .json.', en: 'The server does not know the type of .json files.' },
    remedy: {
      vi: 'Khai báo application/json cho đuôi .json trong cấu hình máy chủ.',
      en: 'Declare application/json for .json in the configuration of the server.',
    },
  },
  'BDG-210': {
    cause: { vi: 'Thuộc tính data dẫn tới tệp số liệu của kế hoạch khác.', en: 'The attribute data leads to the data of another plan.' },
    remedy: { vi: 'Chọn tệp có mục plan trùng với mã của kế hoạch.', en: 'Choose the file whose entry plan is the id of the plan.' },
  },
  'BDG-301': {
    cause: { vi: 'Tệp được lập cho bản mới hơn của thư viện.', en: 'The file was made for a newer release of the library.' },
    remedy: {
      vi: 'Cập nhật thư viện trên trang; không sửa số phiên bản trong tệp.',
      en: 'Update the library on the page; do not change the version in the file.',
    },
  },
  'BDG-302': {
    cause: {
      vi: 'Tệp không phải tệp kế hoạch, hoặc được lập trước khi có phiên bản này.',
      en: 'The file is no plan, or was made before this version.',
    },
    remedy: {
      vi: 'Nâng tệp cũ lên bằng migratePlan của @binhdanggioi/domain/migrate; tệp lập mới theo mô hình hiện hành thì ghi schemaVersion.',
      en: 'Lift an older file with migratePlan of @binhdanggioi/domain/migrate; in a file made by the present model, state schemaVersion.',
    },
  },
  'BDG-303': {
    cause: { vi: 'Một mục được chép ra mà chưa đổi mã.', en: 'An entry was copied and its id left as it was.' },
    remedy: {
      vi: 'Đặt cho mỗi mục cùng loại một mã riêng và sửa các chỗ dẫn tới nó.',
      en: 'Give each entry of a kind its own id and correct what refers to it.',
    },
  },
  'BDG-304': {
    cause: { vi: 'Mã gõ nhầm, hoặc mục được dẫn tới đã bị bỏ.', en: 'The id is misspelt, or the entry it refers to was removed.' },
    remedy: { vi: 'Sửa mã, hoặc thêm mục còn thiếu.', en: 'Correct the id, or add the missing entry.' },
  },
  'BDG-305': {
    cause: {
      vi: 'Các thời hạn chờ nhau thành vòng tròn qua mục after.',
      en: 'Deadlines wait for each other in a circle through their entry after.',
    },
    remedy: { vi: 'Bỏ after ở thời hạn đến trước tiên.', en: 'Take after out of the one that comes first.' },
  },
  'BDG-306': {
    cause: { vi: 'Hai đầu của một khoảng thời gian bị đổi chỗ.', en: 'The two ends of a period changed places.' },
    remedy: { vi: 'Đổi lại, hoặc sửa năm hay ngày gõ nhầm.', en: 'Change them back, or correct the year or day.' },
  },
  'BDG-307': {
    cause: {
      vi: 'Văn bản không in năm, và tệp chưa nói đó là cách hiểu.',
      en: 'The document prints no year, and the file does not say that one is our reading.',
    },
    remedy: {
      vi: 'Ghi by, hoặc from cho “từ năm … trở đi”; năm suy ra thì thêm byInferred: true.',
      en: 'Write by, or from for “from year … on”; with an inferred year add byInferred: true.',
    },
  },
  'BDG-308': {
    cause: { vi: 'Số đo được khai báo nhưng chưa ghi giá trị phải đạt.', en: 'The measure is declared without the value to be reached.' },
    remedy: { vi: 'Ghi giá trị mục tiêu, hoặc bỏ số đo.', en: 'Add a target, or take the measure out.' },
  },
  'BDG-309': {
    cause: {
      vi: 'Số đo có/không nhận một con số, hoặc số đo bằng số nhận có/không.',
      en: 'A yes/no measure was given a number, or a number measure a yes or no.',
    },
    remedy: { vi: 'Sửa giá trị, hoặc sửa đơn vị của số đo.', en: 'Correct the value, or the unit of the measure.' },
  },
  'BDG-310': {
    cause: {
      vi: 'Văn bản đếm sai, hoặc tệp ghi thiếu hay thừa chỉ tiêu.',
      en: 'The document miscounts, or the file has too few or too many indicators.',
    },
    remedy: {
      vi: 'Đối chiếu với văn bản; nếu văn bản đếm sai thì giữ nguyên cả hai.',
      en: 'Compare with the document; if the document is wrong, keep both.',
    },
  },
  'BDG-311': {
    cause: { vi: 'Năm gõ nhầm, hoặc mục tiêu thuộc kỳ trước.', en: 'The year is mistyped, or the target belongs to an earlier period.' },
    remedy: { vi: 'Sửa năm theo văn bản.', en: 'Correct the year by the document.' },
  },
  'BDG-312': {
    cause: {
      vi: 'Số được đặt trong dấu ngoặc kép, thường vì dùng dấu phẩy thập phân.',
      en: 'The number stands in quotation marks, often for the sake of a decimal comma.',
    },
    remedy: {
      vi: 'Bỏ dấu ngoặc kép và dấu ngăn hàng nghìn, dùng dấu chấm trước phần thập phân.',
      en: 'Remove quotation marks and thousands signs and use a point before the decimals.',
    },
  },
  'BDG-313': {
    cause: {
      vi: 'Dòng cuối đứng trước dòng đầu, hoặc có hơn hai số.',
      en: 'The last line comes before the first, or there are more than two numbers.',
    },
    remedy: { vi: 'Ghi một số, hoặc [dòng đầu, dòng cuối].', en: 'Write one number, or [first, last].' },
  },
  'BDG-314': {
    cause: { vi: 'Ngày và tháng bị đổi chỗ hoặc gõ nhầm.', en: 'Day and month changed places or were mistyped.' },
    remedy: {
      vi: 'Sửa theo văn bản; nếu văn bản in ngày không có thật, ghi là ngày không xác định.',
      en: 'Correct by the document; if it prints a day that does not exist, enter it as undated.',
    },
  },
  'BDG-315': {
    cause: {
      vi: 'Một dòng được chép hai lần, hoặc số sửa đổi chưa ghi revision.',
      en: 'A row was copied, or a corrected figure has no revision.',
    },
    remedy: { vi: 'Bỏ dòng thừa, hoặc ghi revision cho số mới.', en: 'Remove the copy, or state the revision of the new figure.' },
  },
  'BDG-316': {
    cause: {
      vi: 'Năm gõ nhầm, hoặc tệp chứa cả chuỗi số liệu rất dài.',
      en: 'The year is mistyped, or the file holds a very long series.',
    },
    remedy: { vi: 'Kiểm tra năm; nếu đúng thì có thể để nguyên.', en: 'Check the year; if it is right it may stay.' },
  },
  'BDG-317': {
    cause: { vi: 'Ngày ghi nhận hoặc năm của số liệu bị gõ nhầm.', en: 'The day of recording or the year of the figure is mistyped.' },
    remedy: {
      vi: 'Sửa ngày hoặc năm; số ghi trước khi năm bắt đầu chỉ là dự kiến.',
      en: 'Correct the day or the year; what is recorded before its year began is only a forecast.',
    },
  },
  'BDG-318': {
    cause: {
      vi: 'Giá trị chung và các phần được cập nhật vào hai lúc khác nhau.',
      en: 'The whole and its parts were updated at different times.',
    },
    remedy: { vi: 'Ghi lại giá trị chung theo các phần.', en: 'Set the whole by its parts.' },
  },
  'BDG-320': {
    cause: {
      vi: 'Văn bản cộng sai, hoặc một ô bị lệch cột khi số hóa.',
      en: 'The document adds up wrongly, or a cell moved when it was digitised.',
    },
    remedy: {
      vi: 'Đối chiếu từng ô; nếu văn bản in như vậy thì giữ cả hai số.',
      en: 'Compare cell by cell; if the document prints it so, keep both numbers.',
    },
  },
  'BDG-321': {
    cause: {
      vi: 'Ô bị hỏng khi số hóa, hoặc số được đọc nhầm.',
      en: 'The cell was damaged when it was digitised, or the figure was misread.',
    },
    remedy: {
      vi: 'Xem ô đó trong bản gốc; giữ nguyên những gì đã in trong printed và sửa số nếu đọc nhầm.',
      en: 'Look at the cell in the original; keep what is printed in printed, and mend the figure if it was misread.',
    },
  },
  'BDG-322': {
    cause: {
      vi: 'Các ô của dòng bị dồn cột khi số hóa.',
      en: 'The cells of the row slid by one column when it was digitised.',
    },
    remedy: {
      vi: 'So số tổng và các dòng con với bản gốc để biết số nào thuộc cột nào.',
      en: 'Compare the total and the rows below with the original to see which figure belongs to which column.',
    },
  },
  'BDG-330': {
    cause: {
      vi: 'Thời hạn “trước ngày” được ghi như còn tính cả ngày đó.',
      en: 'A deadline “before the day” was entered as if the day still counted.',
    },
    remedy: { vi: 'Ghi exclusive: true: ngày cuối còn hạn là hôm trước.', en: 'Set exclusive: true: the last day is the one before.' },
  },
  'BDG-331': {
    cause: {
      vi: 'Ghi nhầm exclusive, hoặc lời văn được trích thiếu.',
      en: 'The entry exclusive was set by mistake, or the wording was quoted too short.',
    },
    remedy: { vi: 'Bỏ exclusive, hoặc trích đủ chữ “trước”.', en: 'Remove exclusive, or quote the word “before” too.' },
  },
  'BDG-332': {
    cause: { vi: 'Văn bản không giao chỉ tiêu này cho ai thực hiện.', en: 'The document gives this indicator to nobody.' },
    remedy: { vi: 'Nói rõ chỗ trống; không tự điền tên cơ quan.', en: 'Say that it is open; never fill in a body.' },
  },
  'BDG-333': {
    cause: {
      vi: 'Văn bản không giao ai báo cáo hay thu thập số liệu của chỉ tiêu này.',
      en: 'The document names nobody to report on this indicator or to collect its figures.',
    },
    remedy: {
      vi: 'Nói rõ chỗ trống; hỏi cơ quan ban hành ai giữ số liệu.',
      en: 'Say that it is open; ask the issuing body who keeps the figures.',
    },
  },
  'BDG-334': {
    cause: {
      vi: 'Văn bản giao chỉ tiêu cho nhiều cơ quan, có khi mỗi cơ quan một phần.',
      en: 'The document gives the indicator to several bodies, sometimes a part each.',
    },
    remedy: { vi: 'Nêu phần của từng cơ quan như văn bản ghi.', en: 'State the part of each as the document does.' },
  },
  'BDG-335': {
    cause: {
      vi: 'Văn bản đánh số nhảy, hoặc một mục bị mất khi số hóa.',
      en: 'The document skips a number, or an entry was lost when it was digitised.',
    },
    remedy: { vi: 'Đối chiếu với bản gốc; giữ nguyên số đã in.', en: 'Compare with the original; keep the numbers as printed.' },
  },
  'BDG-336': {
    cause: { vi: 'Văn bản in trùng thứ tự, thường là nhầm d và đ.', en: 'The document repeats a label, often d for đ.' },
    remedy: { vi: 'Giữ như đã in và dẫn chiếu thêm bằng tên mục.', en: 'Keep it as printed and refer by name as well.' },
  },
  'BDG-337': {
    cause: {
      vi: 'Văn bản hoặc bản số hóa không có đủ thông tin này.',
      en: 'The document or its digitised copy does not have this in full.',
    },
    remedy: {
      vi: 'Tìm bản gốc đầy đủ; cho tới lúc đó giữ nguyên là thiếu.',
      en: 'Look for the complete original; until then leave it as missing.',
    },
  },
  'BDG-338': {
    cause: {
      vi: 'Văn bản đặt hạn ngược, hoặc mục after nối nhầm.',
      en: 'The document sets the deadlines the wrong way round, or after links the wrong ones.',
    },
    remedy: { vi: 'Đối chiếu hai thời hạn với văn bản.', en: 'Compare both deadlines with the document.' },
  },
  'BDG-339': {
    cause: { vi: 'Ngày của văn bản được dẫn bị in hoặc gõ nhầm.', en: 'The date of the cited document was misprinted or mistyped.' },
    remedy: { vi: 'Kiểm tra ngày; nếu văn bản in như vậy thì giữ nguyên.', en: 'Check the date; if it is printed so, keep it.' },
  },
  'BDG-340': {
    cause: {
      vi: 'Văn bản nêu mức xuất phát nhưng không nói của năm nào.',
      en: 'The document states where it starts from but not the year.',
    },
    remedy: {
      vi: 'Không tự thêm năm; tiến độ của số đo này ghi là chưa đủ số liệu.',
      en: 'Never add a year; progress of this measure stays without an answer.',
    },
  },
  'BDG-341': {
    cause: { vi: 'Văn bản chỉ nêu kỳ kế hoạch chung.', en: 'The document states only the period as a whole.' },
    remedy: { vi: 'Để nguyên dấu suy ra để người đọc biết.', en: 'Keep the mark of an inference so that readers know.' },
  },
  'BDG-342': {
    cause: { vi: 'Mục tiêu chỉ được nêu bằng lời.', en: 'The objective is stated in words only.' },
    remedy: { vi: 'Theo dõi bằng nhiệm vụ và thời hạn.', en: 'Follow it by its tasks and deadlines.' },
  },
  'BDG-343': {
    cause: { vi: 'Văn bản không kèm bảng kinh phí.', en: 'The document comes without a budget table.' },
    remedy: { vi: 'Nêu nguồn như văn bản; không ước số tiền.', en: 'Name the sources as the document does; estimate no amount.' },
  },
  'BDG-402': {
    cause: { vi: 'Mã chỉ tiêu trên trang không có trong tệp kế hoạch.', en: 'The code of the indicator on the page is not in the plan.' },
    remedy: { vi: 'Dùng mã như trong kế hoạch, chẳng hạn 3.2.', en: 'Use the code as in the plan, such as 3.2.' },
  },
  'BDG-403': {
    cause: {
      vi: 'Giá trị thuộc tính gõ nhầm; trang dùng giá trị mặc định.',
      en: 'The value of an attribute is misspelt; the default is used.',
    },
    remedy: { vi: 'Chọn một trong các giá trị được nêu.', en: 'Choose one of the values that are named.' },
  },
  'BDG-404': {
    cause: {
      vi: 'Tệp vẽ biểu đồ bị chặn, bị đổi chỗ hoặc mất mạng giữa chừng.',
      en: 'The file that draws charts is blocked, was moved, or the network broke off.',
    },
    remedy: {
      vi: 'Tải lại trang; kiểm tra các tệp cạnh bdg.js đã được đưa lên đủ.',
      en: 'Reload; check that all files beside bdg.js were uploaded.',
    },
  },
  'BDG-501': {
    cause: {
      vi: 'Văn bản không có phần ấy, hoặc chưa đưa số liệu vào.',
      en: 'The document has no such part, or no data were given with the plan.',
    },
    remedy: {
      vi: 'Chọn bảng khác; với bảng số liệu, hãy nối tệp số liệu trước.',
      en: 'Choose another table; for figures, join the file of data first.',
    },
  },
  'BDG-502': {
    cause: {
      vi: 'Kế hoạch không qua parsePlan, nên còn giá trị không phải số hoặc vô cực.',
      en: 'The plan did not come from parsePlan and holds a value that is no number or infinite.',
    },
    remedy: { vi: 'Đọc kế hoạch bằng parsePlan rồi sửa chỗ được nêu.', en: 'Read the plan with parsePlan and correct the place named.' },
  },
  'BDG-503': {
    cause: {
      vi: 'Một đoạn chữ trong kế hoạch dài hơn một ô của Excel giữ được.',
      en: 'A text of the plan is longer than a cell of Excel can hold.',
    },
    remedy: {
      vi: 'Rút ngắn đoạn chữ, hoặc ghi CSV dạng rfc4180 cho chương trình khác.',
      en: 'Shorten the text, or write CSV rfc4180 for another program.',
    },
  },
  'BDG-504': {
    cause: { vi: 'Có nhiều dòng hơn một trang của Excel.', en: 'There are more rows than a sheet of Excel has.' },
    remedy: {
      vi: 'Chia số liệu thành nhiều tệp, hoặc ghi CSV dạng rfc4180.',
      en: 'Split the data into several files, or write CSV rfc4180.',
    },
  },
  'BDG-505': {
    cause: {
      vi: 'Văn bản không ghi ngày nào trong khoảng được hỏi.',
      en: 'The document prints no day in the window that was asked for.',
    },
    remedy: {
      vi: 'Kiểm tra khoảng ngày; không tự đặt ngày cho việc văn bản không ghi.',
      en: 'Check the window; invent no day for what the document leaves open.',
    },
  },
  'BDG-506': {
    cause: {
      vi: 'Văn bản chỉ ghi “hằng năm”, “định kỳ”, một năm, hoặc không ghi gì về thời gian.',
      en: 'The document says only “yearly”, “periodic”, a year, or nothing about time.',
    },
    remedy: { vi: 'Xem các việc ấy trong danh sách nhiệm vụ.', en: 'See these entries in the list of tasks.' },
  },
};
