package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What may have happened to a table. It may come to nothing, or undo itself. */
enum Mishap {
    ONE_SLIP("一处常见笔误", "one typical slip") {
        @Override
        Figures befall(Figures table, Random random) {
            return slip(one(TypicalSlip.values(), random), table, random);
        }
    },
    TWO_SLIPS("两处常见笔误，其一为填入相邻格", "two, one of them a move to the neighbouring cell") {
        @Override
        Figures befall(Figures table, Random random) {
            Figures moved = slip(TypicalSlip.MOVED_TO_NEIGHBOUR, table, random);
            return slip(one(TypicalSlip.values(), random), moved, random);
        }
    },
    ONE_OTHER("一格其他改动", "one other change") {
        @Override
        Figures befall(Figures table, Random random) {
            CellPath cell = one(table, random);
            return table.with(Map.of(cell, other(table.at(cell), random)));
        }
    },
    TWO_OTHERS("两格其他改动", "two other changes") {
        @Override
        Figures befall(Figures table, Random random) {
            return ONE_OTHER.befall(ONE_OTHER.befall(table, random), random);
        }
    },
    COUNTED_ELSEWHERE("同行或同列中 1 至 3 件计入他格", "1 to 3 counted in another cell of the row or column") {
        @Override
        Figures befall(Figures table, Random random) {
            CellPath from = oneUsed(table, random);
            List<CellPath> line = one(Grid.of(table.edition()).linesOf(from), random);
            CellPath to = one(line, random);
            long by = 1L + random.nextInt((int) Math.min(3, table.at(from)));
            return from.equals(to) ? table : table.with(Map.of(from, table.at(from) - by, to, table.at(to) + by));
        }
    },
    ONE_REQUEST("一件多计或少计，三行中任一行均可使之平衡", "one request too many or too few, which three rows would mend equally well") {
        @Override
        Figures befall(Figures table, Random random) {
            RequestRow row = one(
                    List.of(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER, RequestRow.CARRIED_FORWARD), random);
            List<CellPath> cells = table.edition().cells(row);
            CellPath cell = cells.get(random.nextInt(cells.size() - 1));
            CellPath total = CellPath.of(row, ApplicantKind.TOTAL);
            long by = random.nextBoolean() ? 1 : -1;
            return table.at(cell) + by < 0
                    ? table
                    : table.with(Map.of(cell, table.at(cell) + by, total, table.at(total) + by));
        }
    };

    private final String chinese;
    private final String english;

    Mishap(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    abstract Figures befall(Figures table, Random random);

    private static Figures slip(TypicalSlip slip, Figures table, Random random) {
        List<Map<CellPath, Long>> ways = slip.changing(table);
        return ways.isEmpty() ? table : table.with(one(ways, random));
    }

    /** One more or less, a digit mistaken, or another figure of about that size. */
    private static long other(long figure, Random random) {
        long changed = switch (random.nextInt(3)) {
            case 0 -> Math.max(0, figure - 1);
            case 1 -> {
                StringBuilder digits = new StringBuilder(Long.toString(figure));
                digits.setCharAt(random.nextInt(digits.length()), (char) ('0' + random.nextInt(10)));
                yield Long.parseLong(digits.toString());
            }
            default -> random.nextInt((int) (2 * figure + 5));
        };
        return changed == figure ? figure + 1 : changed;
    }

    private static CellPath one(Figures table, Random random) {
        return one(List.copyOf(table.all().keySet()), random);
    }

    private static CellPath oneUsed(Figures table, Random random) {
        return one(
                table.all().keySet().stream().filter(cell -> table.at(cell) > 0).toList(), random);
    }

    private static <T> T one(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
