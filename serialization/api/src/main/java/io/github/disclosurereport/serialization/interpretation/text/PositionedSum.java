package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns of which one sums up others.
 *
 * @param total the column of the total
 * @param parts the others
 */
record PositionedSum(int total, List<Integer> parts) {

    /** The totals among the columns of a head, in 四 each of its forum; without a head among those of the official order. */
    static List<PositionedSum> among(TableKind kind, List<HeadColumn> head) {
        List<Optional<Heading>> columns = head.isEmpty()
                ? kind.columns().stream().map(Optional::of).toList()
                : head.stream().map(HeadColumn::column).toList();
        return IntStream.range(0, columns.size())
                .filter(total -> columns.get(total).filter(Heading::isTotal).isPresent())
                .mapToObj(total -> new PositionedSum(
                        total,
                        IntStream.range(0, columns.size())
                                .filter(part -> part != total
                                        && columns.get(part).isPresent()
                                        && forum(head, part).equals(forum(head, total)))
                                .boxed()
                                .toList()))
                .toList();
    }

    /** Whether neither its total nor a part is among some columns. */
    boolean isNotAmong(List<Integer> columns) {
        return !columns.contains(total) && parts.stream().noneMatch(columns::contains);
    }

    /** Whether either its total or parts are among some columns, not both. */
    boolean isHalfIn(List<Integer> columns) {
        return columns.contains(total) != parts.stream().anyMatch(columns::contains);
    }

    private static Optional<Heading> forum(List<HeadColumn> head, int column) {
        return head.isEmpty() ? Optional.empty() : head.get(column).forum();
    }
}
