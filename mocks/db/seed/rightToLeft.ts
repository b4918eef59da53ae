import type { Ticket, TicketPart } from '../../domain/types'
import type { Workspace } from '../workspace'

/** Titles and what is written under them, in Arabic and in Hebrew; `#` is the ticket's own number. */
const subjects = [
  [
    'الفاتورة # فيها مبلغ غير صحيح',
    'مرحبًا، المبلغ في الفاتورة # لا يطابق العرض. هل يمكن إصدار فاتورة جديدة؟',
  ],
  ['تقرير «الإيرادات الشهرية» لا يُرسل', 'لم يصل التقرير صباح اليوم، مع أن الموعد مضبوط على الثامنة.'],
  ['كيف نضيف محاسبًا جديدًا؟', 'نحتاج إلى إضافة زميلة في قسم المحاسبة. من أين نفعل ذلك؟'],
  ['تسجيل الدخول الموحّد (SSO) يفشل', 'تظهر رسالة SAML-403 لكل من يحاول الدخول منذ تحديث أمس.'],
  ['طلب نسخة من بيانات العميل #', 'نرجو إرسال كل ما تحتفظون به عن هذا العميل قبل نهاية الأسبوع.'],
  ['بطء شديد عند فتح لوحة المتابعة', 'تستغرق الصفحة أكثر من دقيقة في ساعات الصباح، على Chrome وعلى Firefox.'],
  ['החשבונית # הופקה פעמיים', 'שלום, חויבנו פעמיים בחודש האחרון. אפשר לבדוק ולזכות אותנו?'],
  ['איך מוסיפים משתמש לצוות?', 'אנחנו צריכים להוסיף רואה חשבון. איפה עושים את זה?'],
  ['הדוח "לקוחות חדשים" ריק', 'מאז העדכון האחרון הדוח נפתח בלי נתונים, גם אחרי רענון.'],
  ['Webhook לא מגיע משרת הבדיקות', 'מאז יום ראשון לא הגיע אף אירוע, וביומן רשום timeout.'],
] as const

const replies = [
  'شكرًا على رسالتك، سنتحقق من الأمر ونعود إليك اليوم.',
  'تم إصلاح المشكلة، هل يمكنك التجربة مرة أخرى؟',
  'نعم، تعمل الآن. شكرًا جزيلًا!',
  'תודה שפנית אלינו, אנחנו בודקים ונחזור עם תשובה.',
  'תוקן. אפשר לנסות שוב?',
  'עובד עכשיו, תודה רבה!',
] as const

const firstNames = [
  'ليلى',
  'عمر',
  'سارة',
  'يوسف',
  'نورة',
  'خالد',
  'נועה',
  'איתי',
  'מאיה',
  'דניאל',
  'ريم',
  'حسن',
]
const lastNames = [
  'حداد',
  'منصور',
  'الخوري',
  'العطار',
  'לוי',
  'כהן',
  'בר-לב',
  'الزهراني',
  'מזרחי',
  'درويش',
  'فارس',
]
const companyNames = [
  'شركة النخيل',
  'مصنع الأندلس',
  'הדרים שיווק',
  'دار الحكمة للنشر',
  'מאפיית הגליל',
  'واحة للتقنية',
]

const typeNames: Record<string, string> = {
  question: 'سؤال',
  bug: 'بلاغ عن خلل',
  billing: 'الفواتير',
  data: 'طلب بيانات',
}

const labels: Record<string, string> = {
  Submitted: 'مُرسلة',
  'In progress': 'قيد المعالجة',
  'In review': 'قيد المراجعة',
  'Waiting on you': 'بانتظارك',
  Resolved: 'تم الحل',
}

/** Goes round a list; every index has one. */
function around<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('An empty list has nothing to go round')
  return item
}

function translated(part: TicketPart, index: number): TicketPart {
  return part.body === undefined ? part : { ...part, body: around(replies, index) }
}

function ticketInRightToLeft(ticket: Ticket, index: number): Ticket {
  const [title, description] = around(subjects, index)
  const inscribed = (text: string) => text.replace('#', `INV-${ticket.number}`)
  return {
    ...ticket,
    title: inscribed(title),
    description: inscribed(description),
    parts: ticket.parts.map((part, place) => translated(part, index + place)),
  }
}

/**
 * The same workspace with everything that people wrote in scripts that run from right to left. Ids, e-mail addresses
 * and rules stay, so that the same people are let in.
 */
export function inRightToLeft(workspace: Workspace): Workspace {
  return {
    ...workspace,
    companies: workspace.companies.map((company, index) => ({
      ...company,
      name:
        index < companyNames.length ? around(companyNames, index) : `${around(companyNames, index)} ${index}`,
    })),
    users: workspace.users.map((user, index) => ({
      ...user,
      name: `${around(firstNames, index)} ${around(lastNames, index)}`,
    })),
    ticketTypes: workspace.ticketTypes.map((type) => ({ ...type, name: typeNames[type.id] ?? type.name })),
    ticketStates: workspace.ticketStates.map((state) => ({
      ...state,
      externalLabel: labels[state.externalLabel] ?? state.externalLabel,
    })),
    tickets: workspace.tickets.map(ticketInRightToLeft),
  }
}
