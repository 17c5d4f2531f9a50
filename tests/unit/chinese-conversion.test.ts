import { describe, expect, it } from 'vitest';
import { proposeChinese } from '@/lib/i18n/chinese-conversion';

const toHongKong = (text: string) => proposeChinese(text, 'zh-HK');
const toMainland = (text: string) => proposeChinese(text, 'zh-CN');

describe('A Hong Kong text proposed from a Simplified one', () => {
  it.each([
    // word split
    ['了解', '了解'],
    // 布
    ['公布 宣布 发布 分布 遍布 颁布', '公布 宣布 發布 分布 遍布 頒布'],
    // names
    ['林建岳先生', '林建岳先生'],
    // 复
    ['复核 复审 复试', '覆核 覆檢 複試'],
    // 汇
    ['汇报 汇总', '匯報 匯總'],
    // 启
    ['启动 启事 启德', '啟動 啟事 啟德'],
    ['说明', '說明'],
    ['微信群 产业集群', '微信群 產業集群'],
    ['峰会 高峰论坛', '峰會 高峰論壇'],
    ['用户 账户', '用戶 帳戶'],
    ['税 脱', '稅 脫'],
    ['床位', '床位'],
    // words
    ['机器人', '機械人'],
    ['信息 软件', '資訊 軟件'],
    ['登录 短信 打印 默认 上传 邮箱 提交', '登入 短訊 列印 預設 上載 電郵 遞交'],
    // right as OpenCC has them
    ['博士后 制造业 制定 众包 里面 台 周期 余 征集', '博士後 製造業 制定 眾包 裏面 台 週期 餘 徵集'],
    ['签约 联系 系统 着力 卫生 标准', '簽約 聯繫 系統 着力 衞生 標準'],
  ])('writes %s as %s', (mainland, hongKong) => {
    expect(toHongKong(mainland)).toBe(hongKong);
  });

  it('keeps registered names that hold words it would change', () => {
    expect(toHongKong('技术创新信息系统')).toBe('技術創新信息系統');
    expect(toHongKong('由市工业和信息化局发布信息')).toBe('由天津市工業和信息化局發布資訊');
    expect(toHongKong('工业信息化')).toBe('工業信息化');
  });

  it('writes a bureau of Tianjin out in full, and no other city for it', () => {
    expect(toHongKong('市科技局')).toBe('天津市科學技術局');
    expect(toHongKong('天津市科技局')).toBe('天津市科學技術局');
    expect(toHongKong('深圳市科技局')).toBe('深圳市科技局');
  });

  it('takes the longest term of the glossary first', () => {
    expect(toHongKong('中国博士后科学基金会与天津市联合资助项目')).toBe('中國博士後科學基金會與天津市聯合資助項目');
    expect(toHongKong('一核两翼多点，一核两翼')).toBe('一核兩翼多點，一核兩翼');
    expect(toHongKong('两微一端')).toBe('微博、微信及手機應用程式');
  });

  it('turns quotation marks, once, and leaves an apostrophe in a Latin word alone', () => {
    expect(toHongKong('“他说‘机器人’很好”')).toBe('「他說『機械人』很好」');
    expect(toHongKong('“双一流”大学与双一流大学')).toBe('「雙一流」大學與「雙一流」大學');
    expect(toHongKong('Master’s 学位')).toBe('Master’s 學位');
  });

  it('leaves Latin letters, figures and line breaks as they are', () => {
    expect(toHongKong('Round 1: 314\n\n人民币20万元')).toBe('Round 1: 314\n\n人民幣20萬元');
    expect(toHongKong('')).toBe('');
  });
});

describe('A Simplified text proposed from a Hong Kong one', () => {
  it.each([
    ['「海河英才」行動計劃', '“海河英才”行动计划'],
    ['機械人、電郵及資訊', '机器人、邮箱及信息'],
    ['「雙一流」大學', '“双一流”大学'],
    ['遞交申請後可登入帳戶覆核', '提交申请后可登录账户复核'],
    ['用戶、賬戶、啟動、説明、說明', '用户、账户、启动、说明、说明'],
    ['天津市工業和信息化局', '天津市工业和信息化局'],
    ['天津市教育委員會', '天津市教育委员会'],
  ])('writes %s as %s', (hongKong, mainland) => {
    expect(toMainland(hongKong)).toBe(mainland);
  });
});
