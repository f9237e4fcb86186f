package io.github.disclosurereport.browser;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.validation.form.ReportForm;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What befalls a form in the hands of a clerk, or of a program in between. */
enum Flaw {
    /** Nothing. */
    NONE {
        @Override
        void befall(ReportForm form, Random random) {}
    },
    /** 31 for 13. */
    DIGITS_EXCHANGED {
        @Override
        void befall(ReportForm form, Random random) {
            String cell = any(form, random, path -> !reversed(text(form, path)).equals(text(form, path)));
            form.getCells().computeIfPresent(cell, (key, text) -> reversed(text));
        }
    },
    /** A figure stands in the column of its neighbour. */
    NEIGHBOURS_EXCHANGED {
        @Override
        void befall(ReportForm form, Random random) {
            List<CellPath> cells = form.read().report().edition().cells(TableKind.CASES);
            int left = random.nextInt(cells.size() - 1);
            String before = text(form, cells.get(left));
            form.getCells().put(cells.get(left).toString(), text(form, cells.get(left + 1)));
            form.getCells().put(cells.get(left + 1).toString(), before);
        }
    },
    /** Two figures are wrong, whose rows and columns are others. */
    TWO_SLIPS {
        @Override
        void befall(ReportForm form, Random random) {
            DIGITS_EXCHANGED.befall(form, random);
            DIGITS_EXCHANGED.befall(form, random);
        }
    },
    /** Cells are left empty, by a clerk or by a binder. */
    BLANKS {
        @Override
        @SuppressWarnings("NullAway") // Binders know nothing of nullness.
        void befall(ReportForm form, Random random) {
            type(form, random, path -> !path.isTotal(), "", " ", "\u3000", "");
            form.getCells().put(any(form, random, path -> true), null);
        }
    },
    /** The parts are there, the total is not. */
    BLANK_TOTAL {
        @Override
        void befall(ReportForm form, Random random) {
            type(form, random, CellPath::isTotal, "", "\u00A0");
        }
    },
    /** What says that there is nothing. */
    PLACEHOLDERS {
        @Override
        void befall(ReportForm form, Random random) {
            type(form, random, path -> true, "/", "—", "无", "不适用", "N/A", "－");
        }
    },
    /** Words, and figures that are none. */
    WORDS {
        @Override
        void befall(ReportForm form, Random random) {
            type(
                    form,
                    random,
                    path -> true,
                    "1O",
                    "约3",
                    "三十二",
                    "无变化",
                    "增3",
                    "减少 2",
                    "－1",
                    "1.5",
                    "见附件",
                    "〇",
                    "$1{cell}");
        }
    },
    /** Units behind the figures, some of them of other columns. */
    UNITS {
        @Override
        void befall(ReportForm form, Random random) {
            type(form, random, path -> true, "3元", "12件", "5 份", "7万", "２个");
            type(form, random, path -> path.unit() == Unit.TEN_THOUSAND_YUAN, "2亿元", "50000元", "0.5万元", "3件");
        }
    },
    /** Figures as nobody should write them. */
    UNUSUAL_FIGURES {
        @Override
        void befall(ReportForm form, Random random) {
            type(form, random, path -> true, "１２", "１，２３４", "1 234", "1 2", "007", "3.0", "+4", "1,23");
        }
    },
    /** Blanks of all kinds around and inside figures and words. */
    ODD_BLANKS {
        @Override
        void befall(ReportForm form, Random random) {
            type(form, random, path -> true, "\u00A05\u3000", "\u20075\u202F", "5\u2028", "\u001F5", "1\n2");
            type(form, random, path -> true, "\u00A01O", "1O\u2007", "\u3000约3", "\u001F见附件 ");
            type(form, random, path -> true, "5\u200B", "\uFEFF5", "\uFEFF约3\uFEFF");
        }
    },
    /** Keys of no cell. */
    UNKNOWN_KEYS {
        @Override
        void befall(ReportForm form, Random random) {
            form.getCells().put("requests.grantd.total", "1");
            form.getCells().put("requests.granted.totl", "1");
            form.getCells().put("requests.grantd.naturalPerson", "2");
            form.getCells().put("cases.", "");
            form.getCells().put("合计", "3");
        }
    },
    /** A table is missing, and some cells of another. */
    MISSING {
        @Override
        void befall(ReportForm form, Random random) {
            TableKind table = TableKind.values()[random.nextInt(TableKind.values().length)];
            form.getCells().keySet().removeIf(key -> key.startsWith(table.key() + ".") || random.nextInt(40) == 0);
        }
    },
    /** The form or the year is that of the other edition, or the year of none. */
    OTHER_EDITION {
        @Override
        void befall(ReportForm form, Random random) {
            boolean isLatest = form.read().report().edition() == Edition.latest();
            if (random.nextBoolean()) {
                form.setEdition(isLatest ? Edition.values()[0] : Edition.latest());
            }
            form.setReportYear(random.nextBoolean() ? null : 0);
        }
    },
    /** Figures beyond what is kept. */
    LIMITS {
        @Override
        void befall(ReportForm form, Random random) {
            type(
                    form,
                    random,
                    path -> true,
                    "1000000000000000",
                    "1000000000000001",
                    "9".repeat(40),
                    "一亿",
                    "无".repeat(400));
            type(form, random, path -> path.unit() == Unit.TEN_THOUSAND_YUAN, "0.0000001", "0.000001", "1000000000.1");
        }
    };

    /** Changes a form that had no flaw. */
    abstract void befall(ReportForm form, Random random);

    private static void type(ReportForm form, Random random, Predicate<CellPath> where, String... texts) {
        for (String text : texts) {
            form.getCells().put(any(form, random, where), text);
        }
    }

    private static String any(ReportForm form, Random random, Predicate<CellPath> where) {
        List<CellPath> cells = CellPath.all().stream()
                .filter(path -> form.getCells().containsKey(path.toString()) && where.test(path))
                .toList();
        return cells.get(random.nextInt(cells.size())).toString();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String text(ReportForm form, CellPath path) {
        return form.getCells().getOrDefault(path.toString(), "");
    }
}
