package io.github.disclosurereport.validation.written;

import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.CHANGE;
import static io.github.disclosurereport.form.ProactiveColumn.DECISIONS;
import static io.github.disclosurereport.form.ProactiveColumn.IN_FORCE;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveColumn.NEWLY_DISCLOSED;
import static io.github.disclosurereport.form.ProactiveColumn.NEWLY_MADE;
import static io.github.disclosurereport.form.ProactiveColumn.PREVIOUS_ITEMS;
import static io.github.disclosurereport.form.ProactiveColumn.PROCUREMENT_AMOUNT;
import static io.github.disclosurereport.form.ProactiveColumn.PROCUREMENT_PROJECTS;
import static io.github.disclosurereport.form.ProactiveColumn.REPEALED;
import static io.github.disclosurereport.form.ProactiveColumn.TOTAL_DISCLOSED;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Figures of an organ for a year in which everything adds up, also with the year before. */
final class Tables {

    private static final List<CaseResult> RESULTS = Stream.of(CaseResult.values())
            .filter(result -> result != CaseResult.TOTAL)
            .toList();

    private final WritingOrgan organ;
    private final Random random;
    private final Edition edition;
    private final Optional<AnnualReport> previous;
    private final AnnualReportBuilder builder;

    private Tables(WritingOrgan organ, int year, Optional<AnnualReport> previous, Random random) {
        this.organ = organ;
        this.random = random;
        this.previous = previous;
        edition = Edition.of(year).orElseThrow();
        builder = AnnualReport.builder(edition).organ(organ.name()).reportYear(year);
    }

    /** A report without text. */
    static AnnualReport of(WritingOrgan organ, int year, Optional<AnnualReport> previous, Random random) {
        Tables tables = new Tables(organ, year, previous, random);
        tables.proactive();
        boolean hasRequests = tables.requests();
        if (hasRequests) {
            tables.cases();
        }
        return tables.builder.zeroElsewhere().withTotals().build();
    }

    private boolean requests() {
        int most = random.nextInt(100) < 15 ? 0 : organ.most();
        boolean any = false;
        for (ApplicantKind kind : ApplicantKind.values()) {
            if (kind != ApplicantKind.TOTAL) {
                any |= requests(kind, most);
            }
        }
        return any;
    }

    private boolean requests(ApplicantKind kind, int most) {
        long received = kind == ApplicantKind.NATURAL_PERSON ? upTo(most) : sometimes(25, 1 + most / 8);
        long carriedOver = previous.map(report -> count(report, CellPath.of(RequestRow.CARRIED_FORWARD, kind)))
                .orElseGet(() -> received == 0 ? 0 : sometimes(30, 1 + received / 10));
        long carriedForward = Math.min(received, sometimes(30, 1 + received / 10));
        builder.set(RequestRow.NEWLY_RECEIVED, kind, received)
                .set(RequestRow.CARRIED_OVER, kind, carriedOver)
                .set(RequestRow.CARRIED_FORWARD, kind, carriedForward);
        outcomes(kind, received + carriedOver - carriedForward);
        return received + carriedOver > 0;
    }

    /** What was concluded, spread over the rows. */
    private void outcomes(ApplicantKind kind, long concluded) {
        List<RequestRow> rows = Stream.of(RequestRow.values())
                .filter(row -> row.isIn(edition)
                        && row.compareTo(RequestRow.GRANTED) >= 0
                        && row.compareTo(RequestRow.OUTCOME_TOTAL) < 0)
                .toList();
        RequestRow usual = random.nextBoolean() ? RequestRow.UNABLE_NOT_HELD : RequestRow.GRANTED;
        long rest = concluded;
        for (RequestRow row : rows) {
            boolean isUsed =
                    row != usual && random.nextInt(100) < (row.compareTo(RequestRow.DENIED_STATE_SECRET) < 0 ? 60 : 15);
            long number = isUsed ? upTo(rest) : 0;
            builder.set(row, kind, number);
            rest -= number;
        }
        builder.set(usual, kind, rest);
    }

    private void cases() {
        int most = random.nextInt(100) < 45 ? 0 : 1 + organ.most() / 12;
        long reconsideration = cases(CaseForum.RECONSIDERATION, most);
        cases(CaseForum.DIRECT_LITIGATION, most / 2);
        if (reconsideration > 0) {
            cases(CaseForum.LITIGATION_AFTER_RECONSIDERATION, most / 3);
        }
    }

    private long cases(CaseForum forum, int most) {
        long all = 0;
        for (CaseResult result : RESULTS) {
            long number = most == 0 ? 0 : sometimes(result == CaseResult.UPHELD ? 70 : 35, most);
            builder.set(forum, result, number);
            all += number;
        }
        return all;
    }

    private void proactive() {
        if (edition == Edition.REVISED_2021) {
            documents(ProactiveRow.NORMATIVE_DOCUMENTS, 12);
            documents(ProactiveRow.RULES, organ.makesRules() ? 6 : 0);
            set(
                    ProactiveRow.ADMINISTRATIVE_FEES,
                    AMOUNT_COLLECTED,
                    BigDecimal.valueOf(sometimes(60, organ.most() * 900L), random.nextInt(3)));
        } else {
            oldDocuments(ProactiveRow.NORMATIVE_DOCUMENTS, 12);
            oldDocuments(ProactiveRow.RULES, organ.makesRules() ? 6 : 0);
            items(ProactiveRow.ADMINISTRATIVE_LICENSES);
            items(ProactiveRow.OTHER_EXTERNAL_SERVICES);
            items(ProactiveRow.ADMINISTRATIVE_PENALTIES);
            items(ProactiveRow.ADMINISTRATIVE_COMPULSION);
            long projects = sometimes(50, 40);
            set(ProactiveRow.CENTRALIZED_PROCUREMENT, PROCUREMENT_PROJECTS, BigDecimal.valueOf(projects));
            set(
                    ProactiveRow.CENTRALIZED_PROCUREMENT,
                    PROCUREMENT_AMOUNT,
                    BigDecimal.valueOf(projects * (1000L + random.nextInt(9000)), 2));
            return;
        }
        decisions(ProactiveRow.ADMINISTRATIVE_LICENSES, 70);
        decisions(ProactiveRow.ADMINISTRATIVE_PENALTIES, 60);
        decisions(ProactiveRow.ADMINISTRATIVE_COMPULSION, 30);
    }

    private void decisions(ProactiveRow row, int percent) {
        set(row, DECISIONS, BigDecimal.valueOf(sometimes(percent, organ.most() * 40L)));
    }

    private void documents(ProactiveRow row, int most) {
        long issued = most == 0 ? 0 : sometimes(60, most);
        long before = previous.filter(report -> report.edition() == edition)
                .map(report -> count(report, CellPath.of(row, IN_FORCE)))
                .orElseGet(() -> most == 0 ? 0L : sometimes(80, most * 9L));
        long repealed = before == 0 ? 0 : sometimes(40, Math.min(before, most));
        set(row, ISSUED, BigDecimal.valueOf(issued));
        set(row, REPEALED, BigDecimal.valueOf(repealed));
        set(row, IN_FORCE, BigDecimal.valueOf(before + issued - repealed));
    }

    private void oldDocuments(ProactiveRow row, int most) {
        long made = most == 0 ? 0 : sometimes(60, most);
        long disclosed = made == 0 ? 0 : upTo(made);
        set(row, NEWLY_MADE, BigDecimal.valueOf(made));
        set(row, NEWLY_DISCLOSED, BigDecimal.valueOf(disclosed));
        set(row, TOTAL_DISCLOSED, BigDecimal.valueOf(disclosed + (most == 0 ? 0 : sometimes(80, most * 9L))));
    }

    private void items(ProactiveRow row) {
        long before = previous.map(report ->
                        count(report, CellPath.of(row, PREVIOUS_ITEMS)) + count(report, CellPath.of(row, CHANGE)))
                .orElseGet(() -> sometimes(60, 90));
        long change = before == 0 ? 0 : random.nextInt(5) - Math.min(2, before);
        set(row, PREVIOUS_ITEMS, BigDecimal.valueOf(before));
        set(row, CHANGE, BigDecimal.valueOf(change));
        set(row, DECISIONS, BigDecimal.valueOf(before + change > 0 ? sometimes(60, organ.most() * 40L) : 0));
    }

    private void set(ProactiveRow row, ProactiveColumn column, BigDecimal number) {
        CellPath path = CellPath.of(row, column);
        if (edition.has(path)) {
            builder.set(path, number);
        }
    }

    private static long count(AnnualReport report, CellPath path) {
        return report.cell(path).count().orElse(0);
    }

    private long sometimes(int percent, long most) {
        return random.nextInt(100) < percent ? 1 + upTo(most - 1) : 0;
    }

    private long upTo(long most) {
        return most <= 0 ? 0 : Math.min(random.nextLong(most + 1), random.nextLong(most + 1));
    }
}
