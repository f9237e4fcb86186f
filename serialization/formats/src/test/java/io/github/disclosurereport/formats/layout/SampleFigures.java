package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws figures of a size for which all identities hold. */
final class SampleFigures {

    private static final int DIGITS_OF_LARGE = 8;
    private static final Set<Heading> CUMULATIVE = Set.of(ProactiveColumn.IN_FORCE, ProactiveColumn.TOTAL_DISCLOSED);

    private final Edition edition;
    private final FigureSize size;
    private final Random random;

    SampleFigures(Edition edition, FigureSize size, Random random) {
        this.edition = edition;
        this.size = size;
        this.random = random;
    }

    void fill(AnnualReportBuilder builder) {
        builder.zeroElsewhere();
        if (size != FigureSize.ZEROS) {
            fillProactive(builder);
            fillRequests(builder);
            fillCases(builder);
        }
        builder.withTotals();
    }

    private void fillProactive(AnnualReportBuilder builder) {
        Map<CellPath, Long> counts = new HashMap<>();
        for (CellPath path : edition.cells(TableKind.PROACTIVE)) {
            if (path.unit() == Unit.TEN_THOUSAND_YUAN) {
                builder.set(path, amount());
            } else {
                counts.put(path, count(path, counts));
                builder.set(path, counts.get(path));
            }
        }
    }

    /** No fewer documents are in force than were issued, and no more matters leave a list than stood on it. */
    private long count(CellPath path, Map<CellPath, Long> before) {
        long largest = before.keySet().stream()
                .filter(other -> other.row() == path.row())
                .mapToLong(before::get)
                .max()
                .orElse(0);
        if (path.column().declaration().isSigned()) {
            boolean isLoss = path.row().ordinal() % 2 == 0;
            return isLoss ? -Math.min(largest, 1 + random.nextInt(9)) : random.nextInt(10);
        }
        return CUMULATIVE.contains(path.column()) ? Math.max(largest, count()) : count();
    }

    private long count() {
        if (Choice.happens(20, random)) {
            return 0;
        }
        return switch (size) {
            case ZEROS -> 0;
            case SINGLE_DIGITS -> random.nextInt(10);
            case HUNDREDS -> random.nextInt(1000);
            case LARGE -> Math.round(Math.pow(10, random.nextDouble() * DIGITS_OF_LARGE));
        };
    }

    private BigDecimal amount() {
        return switch (size) {
            case ZEROS -> BigDecimal.ZERO;
            case SINGLE_DIGITS -> BigDecimal.valueOf(random.nextInt(1_000), 2);
            case HUNDREDS -> BigDecimal.valueOf(random.nextInt(10_000_000), 4);
            case LARGE -> BigDecimal.valueOf(random.nextInt(1_000_000_000), 2);
        };
    }

    /** The outcomes and what is left first; what came in is their sum, so that the note of table 三 holds. */
    private void fillRequests(AnnualReportBuilder builder) {
        List<RequestRow> ends = Arrays.stream(RequestRow.values())
                .filter(row -> row.isIn(edition) && !row.isTotal())
                .filter(row -> row == RequestRow.CARRIED_FORWARD || row.groups().contains(RequestGroup.OUTCOMES))
                .toList();
        long[][] counts = size == FigureSize.SINGLE_DIGITS ? scattered(ends) : drawn(ends);
        for (ApplicantKind kind : kinds()) {
            long all = 0;
            for (int i = 0; i < ends.size(); i++) {
                builder.set(ends.get(i), kind, counts[i][kind.ordinal()]);
                all += counts[i][kind.ordinal()];
            }
            long carriedOver = all == 0 ? 0 : random.nextInt((int) Math.min(all + 1, 1_000));
            builder.set(RequestRow.CARRIED_OVER, kind, carriedOver);
            builder.set(RequestRow.NEWLY_RECEIVED, kind, all - carriedOver);
        }
    }

    private static List<ApplicantKind> kinds() {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> !kind.isTotal())
                .toList();
    }

    /** At most nine requests in all, so that no total gets a second digit. */
    private long[][] scattered(List<RequestRow> ends) {
        long[][] counts = new long[ends.size()][kinds().size()];
        int requests = 1 + random.nextInt(9);
        for (int i = 0; i < requests; i++) {
            int kind = Choice.happens(60, random) ? 0 : random.nextInt(kinds().size());
            counts[random.nextInt(ends.size())][kind]++;
        }
        return counts;
    }

    private long[][] drawn(List<RequestRow> ends) {
        boolean isLarge = size == FigureSize.LARGE;
        long[][] counts = new long[ends.size()][kinds().size()];
        for (long[] row : counts) {
            for (int kind = 0; kind < row.length; kind++) {
                boolean isPerson = kind == ApplicantKind.NATURAL_PERSON.ordinal();
                int bound = isPerson ? (isLarge ? 9_000 : 60) : (isLarge ? 300 : 12);
                row[kind] = Choice.happens(isPerson ? 75 : 40, random) ? random.nextInt(bound) : 0;
            }
        }
        return counts;
    }

    private void fillCases(AnnualReportBuilder builder) {
        int bound = switch (size) {
            case ZEROS -> 1;
            case SINGLE_DIGITS -> 3;
            case HUNDREDS -> 200;
            case LARGE -> 9_000;
        };
        for (CaseForum forum : CaseForum.values()) {
            for (CaseResult result : CaseResult.values()) {
                builder.set(forum, result, random.nextInt(bound));
            }
        }
    }
}
