package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.List;

/** How a line of text that is laid out in columns counts where its letters stand. */
enum Measure {
    /** Each character is as wide as any other. */
    CHARACTERS {
        @Override
        int behind(int position, char c) {
            return c == '\t' ? nextStop(position) : position + 1;
        }
    },
    /** A Chinese character is as wide as two others. */
    DISPLAY_WIDTH {
        @Override
        int behind(int position, char c) {
            return c == '\t' ? nextStop(position) : position + (isWide(c) ? 2 : 1);
        }
    },
    /** Only tabs count: what stands between two of them is a field. */
    TABS {
        @Override
        int behind(int position, char c) {
            return c == '\t' ? position + 1 : position;
        }

        /** Not where blanks beside the tabs line up the figures: there a tab is but a wide blank. */
        @Override
        boolean mayMeasure(List<Line> lines) {
            return lines.stream().anyMatch(line -> line.text().indexOf('\t') >= 0)
                    && lines.stream().map(Line::text).noneMatch(Blanks::lineUpFigures);
        }
    };

    private static final int STOP = 8;
    private static final String WIDE_MARKS = "“”‘’—…·①②③④⑤⑥⑦⑧⑨⑩";

    /** Whether lines may be laid out by it. */
    boolean mayMeasure(List<Line> lines) {
        return true;
    }

    /** The position behind a character. */
    abstract int behind(int position, char c);

    private static int nextStop(int position) {
        return (position / STOP + 1) * STOP;
    }

    private static boolean isWide(char c) {
        return Han.isHan(c)
                || (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF01' && c <= '\uFF60')
                || WIDE_MARKS.indexOf(c) >= 0;
    }

    /** From where to where a part of a line stands. */
    Extent extent(String line, int begin, int end) {
        int from = position(line, begin);
        return new Extent(from, Math.max(from + 1, position(line, end)));
    }

    /** How many blanks a part of a line is, a tab as many as it may be wide. */
    static int blanks(String line, int begin, int end) {
        return line.substring(begin, end).chars().map(c -> c == '\t' ? STOP : 1).sum();
    }

    private int position(String line, int offset) {
        int position = 0;
        for (int i = 0; i < offset; i++) {
            position = line.charAt(i) == '\f' ? position : behind(position, line.charAt(i));
        }
        return position;
    }
}
