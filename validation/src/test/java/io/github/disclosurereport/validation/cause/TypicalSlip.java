package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a clerk may do to a table: for each slip all the ways, as cells and what is written into them. */
enum TypicalSlip {
    DIGITS_EXCHANGED {
        @Override
        List<Map<CellPath, Long>> ways(Figures table) {
            return typed(
                    table,
                    (digits, i) -> i == 0
                            ? ""
                            : digits.substring(0, i - 1)
                                    + digits.charAt(i)
                                    + digits.charAt(i - 1)
                                    + digits.substring(i + 1));
        }
    },
    DIGIT_DROPPED {
        @Override
        List<Map<CellPath, Long>> ways(Figures table) {
            return typed(table, (digits, i) -> digits.substring(0, i) + digits.substring(i + 1));
        }
    },
    DIGIT_DOUBLED {
        @Override
        List<Map<CellPath, Long>> ways(Figures table) {
            return typed(table, (digits, i) -> digits.substring(0, i + 1) + digits.substring(i));
        }
    },
    MOVED_TO_NEIGHBOUR {
        @Override
        List<Map<CellPath, Long>> ways(Figures table) {
            List<Map<CellPath, Long>> ways = new ArrayList<>();
            for (List<CellPath> line : Grid.of(table.edition()).lines()) {
                for (int i = 1; i < line.size(); i++) {
                    CellPath one = line.get(i - 1);
                    CellPath other = line.get(i);
                    ways.add(Map.of(one, table.at(other), other, table.at(one)));
                }
            }
            return ways;
        }
    },
    ROW_SHIFTED {
        @Override
        List<Map<CellPath, Long>> ways(Figures table) {
            List<Map<CellPath, Long>> ways = new ArrayList<>();
            for (List<CellPath> row : Grid.of(table.edition()).rows()) {
                List<CellPath> kinds = row.subList(0, row.size() - 1);
                ways.add(shifted(table, kinds, 1));
                ways.add(shifted(table, kinds, -1));
            }
            return ways;
        }
    },
    TOTAL_NOT_UPDATED {
        @Override
        List<Map<CellPath, Long>> ways(Figures table) {
            List<Map<CellPath, Long>> ways = new ArrayList<>();
            Grid.of(table.edition()).totals().forEach((part, totals) -> {
                if (!part.isTotal() && table.at(part) > 0) {
                    subsets(List.copyOf(totals)).forEach(some -> ways.add(less(table, some, table.at(part))));
                }
            });
            return ways;
        }
    };

    /** All that change something. */
    List<Map<CellPath, Long>> changing(Figures table) {
        return ways(table).stream()
                .filter(way ->
                        way.entrySet().stream().anyMatch(figure -> figure.getValue() != table.at(figure.getKey())))
                .toList();
    }

    abstract List<Map<CellPath, Long>> ways(Figures table);

    private interface Typing {
        /** What is typed if something happens at a digit. */
        String at(String digits, int i);
    }

    private static List<Map<CellPath, Long>> typed(Figures table, Typing typing) {
        List<Map<CellPath, Long>> ways = new ArrayList<>();
        table.all().forEach((cell, figure) -> {
            String digits = Long.toString(figure);
            for (int i = 0; i < digits.length() && figure > 0; i++) {
                String typed = typing.at(digits, i);
                if (!typed.isEmpty() && !typed.startsWith("0")) {
                    ways.add(Map.of(cell, Long.parseLong(typed)));
                }
            }
        });
        return ways;
    }

    /** Nothing where a figure other than 0 would fall off the row. */
    private static Map<CellPath, Long> shifted(Figures table, List<CellPath> kinds, int by) {
        Map<CellPath, Long> way = new TreeMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            boolean isFirst = i - by < 0 || i - by >= kinds.size();
            way.put(kinds.get(i), isFirst ? 0 : table.at(kinds.get(i - by)));
        }
        long lost = table.at(kinds.get(by > 0 ? kinds.size() - 1 : 0));
        return lost == 0 ? way : Map.of();
    }

    private static List<List<CellPath>> subsets(List<CellPath> all) {
        return IntStream.range(1, 1 << all.size())
                .mapToObj(set -> IntStream.range(0, all.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(all::get)
                        .toList())
                .toList();
    }

    private static Map<CellPath, Long> less(Figures table, List<CellPath> totals, long part) {
        Map<CellPath, Long> way = new TreeMap<>();
        totals.forEach(total -> way.put(total, table.at(total) - part));
        return way;
    }
}
