package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sentence with names in braces, in both languages; what is filled in is never read again, and cut where it is endless. */
final class Message {

    private static final int LONGEST = 300;

    private final Bilingual template;
    private final List<String> names;

    Message(Bilingual template) {
        this.template = template;
        this.names = Stream.concat(names(template.chinese()).stream(), names(template.english()).stream())
                .toList();
    }

    Bilingual template() {
        return template;
    }

    /** The names in braces, in both languages. */
    List<String> names() {
        return names;
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int end = endOfName(text, at);
            if (end > 0) {
                names.add(text.substring(at + 1, end));
            }
        }
        return names;
    }

    /** Whether a brace stands in it that belongs to no name, so that it would be printed. */
    boolean hasLooseBrace() {
        return hasLooseBrace(template.chinese()) || hasLooseBrace(template.english());
    }

    private static boolean hasLooseBrace(String text) {
        for (int at = 0; at < text.length(); at++) {
            int end = endOfName(text, at);
            if (end > 0) {
                at = end;
            } else if (text.charAt(at) == '{' || text.charAt(at) == '}') {
                return true;
            }
        }
        return false;
    }

    /** The first name for which there is nothing to fill in. */
    Optional<String> unfilled(Map<String, Bilingual> slots) {
        return names.stream().filter(name -> !slots.containsKey(name)).findFirst();
    }

    Bilingual fill(Map<String, Bilingual> slots) {
        Bilingual nothing = new Bilingual("", "");
        return new Bilingual(
                fill(
                        template.chinese(),
                        name -> slots.getOrDefault(name, nothing).chinese()),
                fill(
                        template.english(),
                        name -> slots.getOrDefault(name, nothing).english()));
    }

    private interface Words {
        String of(String name);
    }

    private static String fill(String text, Words words) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int end = endOfName(text, at);
            if (end > 0) {
                filled.append(cut(words.of(text.substring(at + 1, end))));
                at = end;
            } else {
                filled.append(text.charAt(at));
            }
        }
        return filled.toString();
    }

    /** Where a name that begins with a brace has its closing brace; 0 if none begins here. */
    private static int endOfName(String text, int at) {
        if (text.charAt(at) != '{') {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == '}' ? end : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** What a terminal would obey is no text. */
    private static String cut(String printed) {
        StringBuilder text = new StringBuilder();
        boolean isControlled = false;
        for (int i = 0; i < printed.length() && text.length() <= LONGEST; i++) {
            boolean isControl = Character.isISOControl(printed.charAt(i));
            if (!isControl) {
                text.append(printed.charAt(i));
            } else if (!isControlled) {
                text.append(' ');
            }
            isControlled = isControl;
        }
        if (text.length() <= LONGEST) {
            return text.toString();
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
