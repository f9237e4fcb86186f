package io.github.disclosurereport.report;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The annual report on government information disclosure (政府信息公开工作年度报告) of one organ. Immutable.
 *
 * <p>A value can hold what was really published, however wrong. Equality is by content; a blank cell, an unknown one
 * and a 0 are three different things.
 *
 * <pre>{@code
 * AnnualReport own = AnnualReport.builder(REVISED_2021)
 *         .organ("青岭市民政局")
 *         .reportYear(2025)
 *         .title("青岭市民政局2025年政府信息公开工作年度报告")
 *         .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
 *         .set(GRANTED, NATURAL_PERSON, 12)
 *         .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "12.5")
 *         .set(RECONSIDERATION, UPHELD, 1)
 *         .overview("2025年，我局围绕养老服务、社会救助推进政府信息公开。")
 *         .problems("政策解读形式较为单一，将增加图解和视频。")
 *         .otherMatters("2025年未收取信息处理费。")
 *         .zeroElsewhere()
 *         .withTotals()
 *         .build();
 * }</pre>
 *
 * <p>A figure is read by row and then column, or by column and then row:
 *
 * <pre>{@code
 * System.out.println(report.requests().total().newlyReceived()); // OptionalLong[22]
 * System.out.println(report.requests().denied().stateSecret().total()); // OptionalLong[0]
 * }</pre>
 */
@Value.Immutable
public abstract class AnnualReport {

    private static final int LAST_YEAR = 9999;

    AnnualReport() {}

    /** Begins a report in an edition of the form. */
    public static AnnualReportBuilder builder(Edition edition) {
        return new AnnualReportBuilder(edition);
    }

    /** A builder that holds what this report holds, for a changed copy. */
    public final AnnualReportBuilder toBuilder() {
        return new AnnualReportBuilder(this);
    }

    /** The edition of the form whose cells it has. */
    public abstract Edition edition();

    /** The name of the organ whose report it is; empty if it is not stated. */
    public abstract Optional<String> organ();

    /** The calendar year reported on; the report is published in the next. Empty if it is not stated. */
    public abstract OptionalInt reportYear();

    /** The title as printed; empty if there is none. */
    public abstract Optional<String> title();

    /** The day of publication; empty if it is not stated. */
    public abstract Optional<LocalDate> published();

    /** What stands between the title and the first section. */
    public abstract Narrative preface();

    /** Section 一, 总体情况. */
    public abstract Overview overview();

    /** Section 二, 主动公开政府信息情况, with table 二. */
    public abstract ProactiveDisclosure proactive();

    /** Section 三, 收到和处理政府信息公开申请情况, with table 三. */
    public abstract Requests requests();

    /** Section 四, 政府信息公开行政复议、行政诉讼情况, with table 四. */
    public abstract Cases cases();

    /** Section 五, 存在的主要问题及改进情况. */
    public abstract Problems problems();

    /** Section 六, 其他需要报告的事项. */
    public abstract OtherMatters otherMatters();

    @Value.Check
    final void check() {
        reportYear().ifPresent(year -> {
            if (!isReportYear(year)) {
                throw new IllegalArgumentException(
                        "No report can be of the year " + year + ": give a calendar year such as 2025");
            }
        });
    }

    /** Whether a number can be a report year: four digits at most, and not 0. */
    public static boolean isReportYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    /** The six sections in order. */
    public final List<Section> sections() {
        return List.of(overview(), proactive(), requests(), cases(), problems(), otherMatters());
    }

    /** One of its cells; unknown if the edition lacks it. */
    public final Cell cell(CellPath path) {
        return switch (path.table()) {
            case PROACTIVE -> proactive().table().cell(path);
            case REQUESTS -> requests().table().cell(path);
            case CASES -> cases().table().cell(path);
        };
    }

    /** The paragraphs of a part of its text. */
    public final List<String> paragraphs(TextPart part) {
        return part.of(this);
    }

    /**
     * A copy with another number in one cell.
     *
     * @throws IllegalArgumentException if the edition lacks the cell or the number is out of range
     */
    public final AnnualReport with(CellPath path, long number) {
        return toBuilder().set(path, number).build();
    }

    /** A copy with another decimal number, such as an amount in 万元, in one cell. */
    public final AnnualReport with(CellPath path, BigDecimal number) {
        return toBuilder().set(path, number).build();
    }

    /**
     * A copy with something else in one cell.
     *
     * @throws IllegalArgumentException if the edition lacks the cell, or it is in another unit
     */
    public final AnnualReport with(CellPath path, Cell cell) {
        return toBuilder().set(path, cell).build();
    }

    /** A copy with the cells of a correction. */
    public final AnnualReport with(Correction correction) {
        return toBuilder().correct(correction).build();
    }

    /** Organ, year and edition, for logs. */
    @Override
    public final String toString() {
        return "AnnualReport{" + organ().orElse("?") + ", "
                + (reportYear().isPresent() ? reportYear().getAsInt() : "?") + ", " + edition() + "}";
    }
}
