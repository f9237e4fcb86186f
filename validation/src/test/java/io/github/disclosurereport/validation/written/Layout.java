package io.github.disclosurereport.validation.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** How paragraphs come out of a document. */
enum Layout {
    /** As they are. */
    WHOLE {
        @Override
        List<String> lay(List<String> paragraphs, Random random) {
            return paragraphs;
        }
    },
    /** With blanks around figures, as word processors put them. */
    SPACED {
        @Override
        List<String> lay(List<String> paragraphs, Random random) {
            return paragraphs.stream()
                    .map(paragraph ->
                            FIGURE.matcher(paragraph).replaceAll(" $0 ").strip())
                    .toList();
        }
    },
    /** The last paragraph is cut where the page ends. */
    PAGES {
        @Override
        List<String> lay(List<String> paragraphs, Random random) {
            List<String> laid = new ArrayList<>(paragraphs);
            String last = laid.remove(laid.size() - 1);
            int at = cut(last, random.nextInt(last.length()));
            laid.add(last.substring(0, at));
            if (at < last.length()) {
                laid.add(last.substring(at));
            }
            return laid;
        }
    },
    /** Each line by itself. */
    LINES {
        @Override
        List<String> lay(List<String> paragraphs, Random random) {
            List<String> laid = new ArrayList<>();
            for (String paragraph : paragraphs) {
                String rest = paragraph;
                while (rest.length() > LINE) {
                    int at = cut(rest, LINE);
                    laid.add(rest.substring(0, at));
                    rest = rest.substring(at);
                }
                if (!rest.isEmpty()) {
                    laid.add(rest);
                }
            }
            return laid;
        }
    };

    private static final int LINE = 34;
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*%?");
    private static final String NEVER_FIRST = "，。、；：）》”％%";
    private static final String NEVER_LAST = "（《“";

    abstract List<String> lay(List<String> paragraphs, Random random);

    /** The next place where a line may end: not within a figure, nor before a comma. */
    private static int cut(String text, int from) {
        int at = Math.max(1, from);
        while (at < text.length() && !mayEnd(text.charAt(at - 1), text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayEnd(char last, char first) {
        boolean isInFigure = isOfFigure(last) && isOfFigure(first);
        return !isInFigure && NEVER_FIRST.indexOf(first) < 0 && NEVER_LAST.indexOf(last) < 0;
    }

    private static boolean isOfFigure(char letter) {
        return Character.isDigit(letter) || letter == '.' || letter == ',' || letter == '．' || letter == '-';
    }

    static Layout any(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> SPACED;
            case 1, 2 -> PAGES;
            case 3 -> LINES;
            default -> WHOLE;
        };
    }
}
