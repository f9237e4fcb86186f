package io.github.disclosurereport.validation.wording;

import java.util.Set;

/** Electronic mail boxes at providers for everybody. */
final class MailBoxes {

    private static final Set<String> PROVIDERS = Set.of(
            "163.com",
            "126.com",
            "qq.com",
            "sina.com",
            "sina.cn",
            "sohu.com",
            "139.com",
            "189.cn",
            "wo.cn",
            "yeah.net",
            "foxmail.com",
            "vip.qq.com",
            "vip.163.com",
            "vip.126.com",
            "vip.sina.com",
            "aliyun.com",
            "tom.com",
            "21cn.com",
            "gmail.com",
            "hotmail.com",
            "outlook.com",
            "live.cn",
            "yahoo.com",
            "yahoo.cn",
            "yahoo.com.cn",
            "sina.com.cn",
            "263.net",
            "icloud.com");

    private MailBoxes() {}

    /** Only the name of the provider is told. */
    static void met(WordingPass pass, int at) {
        StringBuilder domain = new StringBuilder();
        int end = at + 1;
        while (isOfDomain(pass.charAt(end))) {
            domain.append(lowerCase(pass.charAt(end)));
            end++;
        }
        if (PROVIDERS.contains(domain.toString())) {
            pass.met(Cue.PRIVATE_MAIL, at, end - at, "");
        }
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean isOfDomain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
