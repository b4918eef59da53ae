/**
 * Customers who write in their own language: one company a block, in the form of `topics`, with
 * `type;company;domain;people` as the first line. `name=latin` gives the e-mail name where the script is not Latin.
 */
export const languages = `billing;Gruber Straßenbau;gruber;Jürgen Groß,Änne Weiß,Mareike Böhm
#Rechnung $inv für die Hauptstraße fehlt
>Guten Tag,¶wir finden die Rechnung $inv über $amt nicht. Die Größe ist mit 0 KB angegeben.¶Viele Grüße\n$me
*Guten Tag, die Rechnung liegt jetzt unter Einstellungen > Abrechnung.
+Gefunden, danke schön.

question;Boulangerie Lefèvre;lefevre;Chloé Lefèvre,Noël Béranger,François Çelik
#Le résumé « $rep » n'est pas arrivé
>Bonjour,¶le résumé « $rep » n'est pas arrivé ce matin. Où peut-on changer l'heure d'envoi ?¶Merci,\n$me
?Bonjour, votre espace est-il réglé sur Paris ?
>Non, il était encore sur UTC. C'est corrigé.
*Parfait, le prochain envoi partira à 8 h.

billing;Almacenes Muñoz;munoz;Begoña Muñoz,Íñigo Ibáñez,Lucía Peña
#{Factura $inv duplicada|¿Por qué pagamos dos veces?}
>Hola:¶Nos han cobrado dos veces $amt por la factura $inv. ¿Podéis revisarlo?¶Gracias,\n$me
*Tienes razón, ya está devuelto.
+¡Recibido, muchas gracias!

bug;Żuraw Łódź;zuraw;Łukasz Wójcik,Żaneta Kościelna,Michał Dąbrowski
#{Eksport nie działa|Błąd przy eksporcie „$rep”}
>Dzień dobry,¶eksport raportu „$rep” kończy się błędem.¶Pozdrawiam\n$me
?Dzień dobry, czy w innej przeglądarce jest tak samo?
>Tak, w każdej.
*Poprawka jest już dostępna.

bug;Işık İnşaat;isik;İbrahim Yıldız,Ilgın Aydın,Şule Güneş
#{İstanbul raporu boş görünüyor|IŞIK şubesi raporda yok}
>Merhaba,¶İstanbul ofisi için "$rep" boş görünüyor; Iğdır şubesi doğru.¶Teşekkürler,\n$me
*Merhaba, düzelttik.
+Şimdi çalışıyor, sağ olun!

billing;Αιγαίο Ναυτιλιακή;aigaio;Ελένη Παπαδάκη=eleni.papadaki,Γιώργος Δήμου=giorgos.dimou
#Λάθος ΑΦΜ στο τιμολόγιο $inv
>Καλημέρα,¶το ΑΦΜ στο τιμολόγιο $inv είναι λάθος.¶Ευχαριστώ,\n$me
*Καλημέρα, το διορθώσαμε.
+Ευχαριστώ!

data;Київський Млин;mlyn;Олена Шевчук=olena.shevchuk,Андрій Їжакевич=andrii.yizhakevych
#Дані клієнта $nn
>Добрий день!¶Просимо надіслати всі дані клієнта $nn.¶З повагою\n$me
*Готово, звіт у розділі «Приватність».
+Дякую!

billing;شركة النخيل;nakheel;ليلى حداد=layla.haddad,عمر منصور=omar.mansour
#خطأ في الفاتورة $inv
>مرحبًا،¶المبلغ في الفاتورة $inv غير صحيح، والمتفق عليه هو $amt.¶مع الشكر\n$me
*مرحبًا، أصدرنا فاتورة جديدة.
+وصلت، شكرًا!

question;הדרים;hadarim;נועה לוי=noa.levi,איתי כהן=itai.cohen
#איך מוסיפים משתמש?
>שלום,¶אנחנו צריכים להוסיף רואה חשבון. איפה עושים את זה?¶תודה,\n$me
*שלום, בהגדרות > אנשים > הזמנה.
+תודה רבה!

bug;गंगा टेक्सटाइल्स;ganga;अनन्या शर्मा=ananya.sharma,रोहन मेहता=rohan.mehta
#रिपोर्ट नहीं खुल रही है
>नमस्ते,¶आज सुबह से "$rep" नहीं खुल रही है। कृपया जाँच करें।¶धन्यवाद,\n$me
*नमस्ते, समस्या ठीक कर दी गई है।
+अब ठीक है, धन्यवाद!

billing;さくら商事;sakura;佐藤 美咲=misaki.sato,田中 健太=kenta.tanaka
#請求書 $inv の宛名変更について
>お世話になっております。¶請求書 $inv の宛名が旧社名のままです。再発行をお願いいたします。¶$me
*請求書を再発行いたしました。
+ありがとうございます。

bug;青山科技;qingshan;王小明=wang.xiaoming,李娜=li.na
#{数据导出失败|$int 同步停在 $n%}
>你好，¶从昨天开始，导出总是失败，麻烦帮忙查一下。¶谢谢\n$me
*您好，问题已修复，请再试一次。
+可以了，谢谢！

question;한빛물산;hanbit;김민준=minjun.kim,이서연=seoyeon.lee
#청구서 $inv 담당자 변경 문의
>안녕하세요.¶청구서 $inv의 담당자를 변경하고 싶습니다.¶감사합니다.\n$me
*안녕하세요. 설정 > 결제에서 변경하실 수 있습니다.
+해결됐습니다. 감사합니다!

billing;สยามคราฟท์;siamcraft;สมชาย ใจดี=somchai.jaidee,ปรียา แสงทอง=preeya.saengthong
#ใบแจ้งหนี้ $inv ไม่ถูกต้อง
>สวัสดีค่ะ¶ยอดเงินในใบแจ้งหนี้ $inv ไม่ถูกต้อง¶ขอบคุณค่ะ\n$me
*สวัสดีค่ะ แก้ไขแล้วค่ะ
+ขอบคุณค่ะ`
