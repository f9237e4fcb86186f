package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.text.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cells of an edition the words of a text may mean. */
final class Cells {

    /** Requests that were granted as a whole or in part. */
    static final String GRANTED_AT_ALL = "grantedAtAll";

    static final String NOT_PROCESSED = key(RequestGroup.NOT_PROCESSED);

    /** A case that was withdrawn is one of those with another result. */
    static final String WITHDRAWN = "withdrawn";

    private static final List<CaseForum> IN_COURT = Arrays.stream(CaseForum.values())
            .filter(forum -> forum != CaseForum.RECONSIDERATION)
            .toList();

    private static final CellPath RECEIVED = CellPath.total(RequestRow.NEWLY_RECEIVED);
    private static final CellPath CARRIED_OVER = CellPath.total(RequestRow.CARRIED_OVER);
    private static final CellPath CONCLUDED = CellPath.total(RequestRow.OUTCOME_TOTAL);
    private static final CellPath CARRIED_FORWARD = CellPath.total(RequestRow.CARRIED_FORWARD);

    private static final List<Alternative> ONLY_RECEIVED = List.of(Alternative.of(RECEIVED));
    private static final List<Alternative> ALL_RECEIVED =
            List.of(Alternative.of(RECEIVED), Alternative.of(RECEIVED, CARRIED_OVER));
    private static final List<Alternative> HANDLED =
            List.of(Alternative.of(RECEIVED), Alternative.of(RECEIVED, CARRIED_OVER), Alternative.of(CONCLUDED));

    /** The kinds of applicants that a word means. */
    private static final Map<String, List<ApplicantKind>> KINDS = kinds();

    private static final List<Cells> OF_EDITIONS =
            Arrays.stream(Edition.values()).map(Cells::new).toList();

    private final Edition edition;
    private final Map<String, List<CellPath>> outcomes = new HashMap<>();
    private final List<String> mainOutcomes;

    private Cells(Edition edition) {
        this.edition = edition;
        edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> path.column().isTotal())
                .forEach(this::addOutcome);
        mainOutcomes = Stream.concat(
                        Arrays.stream(RequestRow.values())
                                .filter(row -> row.groups().equals(List.of(RequestGroup.OUTCOMES)) && !row.isTotal())
                                .map(Heading::key),
                        Stream.concat(
                                Arrays.stream(RequestGroup.values())
                                        .filter(HeadingGroup::isQualifying)
                                        .map(Cells::key),
                                Stream.of(GRANTED_AT_ALL)))
                .filter(outcomes::containsKey)
                .toList();
    }

    /** The cells of an edition. */
    static Cells of(Edition edition) {
        return OF_EDITIONS.get(edition.ordinal());
    }

    /** A row, and whatever groups it stands in; the trial form's undivided row is all of the group （六）. */
    private void addOutcome(CellPath path) {
        addOutcome(path.row().key(), path);
        path.row().groups().forEach(group -> addOutcome(key(group), path));
        if (path.row() == RequestRow.OTHER_UNDIVIDED) {
            addOutcome(key(RequestGroup.OTHER), path);
        }
        if (path.row() == RequestRow.GRANTED || path.row() == RequestRow.PARTIALLY_GRANTED) {
            addOutcome(GRANTED_AT_ALL, path);
        }
    }

    private void addOutcome(String key, CellPath path) {
        outcomes.computeIfAbsent(key, each -> new ArrayList<>()).add(path);
    }

    /** The name of a group, as a row or column has its key. */
    static String key(HeadingGroup group) {
        return Names.camelCase(group.name());
    }

    List<Alternative> newlyReceived() {
        return ONLY_RECEIVED;
    }

    List<Alternative> received() {
        return ALL_RECEIVED;
    }

    List<Alternative> handled() {
        return HANDLED;
    }

    /** Requests of which nothing else is said. */
    List<Alternative> any() {
        return Stream.of(handled(), carriedOver(), carriedForward())
                .flatMap(List::stream)
                .toList();
    }

    List<Alternative> carriedOver() {
        return List.of(Alternative.of(CARRIED_OVER));
    }

    List<Alternative> concluded() {
        return List.of(Alternative.of(CONCLUDED), new Alternative(List.of(RECEIVED), List.of(CARRIED_FORWARD)));
    }

    List<Alternative> allConcluded() {
        return List.of(Alternative.of(CONCLUDED));
    }

    List<Alternative> carriedForward() {
        return List.of(Alternative.of(CARRIED_FORWARD));
    }

    /** Those carried forward, at least as many as cannot be those carried over. */
    List<Alternative> newCarriedForward() {
        return List.of(
                Alternative.of(CARRIED_FORWARD), new Alternative(List.of(CARRIED_FORWARD), List.of(CARRIED_OVER)));
    }

    /** The cells of a row, or of a group, by its key; none if the edition has it not. */
    List<CellPath> outcome(String key) {
        return outcomes.getOrDefault(key, List.of());
    }

    /** The keys of outcomes that are no reasons: rows that stand in no group of refusals, those groups, and all granted. */
    List<String> mainOutcomes() {
        return mainOutcomes;
    }

    /** Whether a key is one of {@link #mainOutcomes()}. */
    boolean isMainOutcome(String key) {
        return mainOutcomes.contains(key);
    }

    /** Requests of a kind of applicants: received, with those carried over, or concluded. */
    List<Alternative> applicants(String key) {
        List<ApplicantKind> kinds = kinds(key);
        return List.of(
                Alternative.sum(cells(kinds, RequestRow.NEWLY_RECEIVED)),
                Alternative.sum(cells(kinds, RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OVER)),
                Alternative.sum(cells(kinds, RequestRow.OUTCOME_TOTAL)));
    }

    /** The same rows of table 三 of a kind of applicants alone. */
    static Alternative ofApplicants(Alternative total, String key) {
        List<ApplicantKind> kinds = kinds(key);
        return new Alternative(cells(total.plus(), kinds), cells(total.minus(), kinds));
    }

    private static List<CellPath> cells(List<CellPath> totals, List<ApplicantKind> kinds) {
        return totals.stream()
                .flatMap(cell -> kinds.stream().map(kind -> CellPath.of((RequestRow) cell.row(), kind)))
                .toList();
    }

    /** The rows that a word may name. */
    List<Alternative> rows(Word word) {
        return switch (word.meaning()) {
            case CARRIED_OVER -> carriedOver();
            case CARRIED_FORWARD -> carriedForward();
            case CARRIED -> List.of(Alternative.of(CARRIED_OVER), Alternative.of(CARRIED_FORWARD));
            default -> List.of(Alternative.sum(outcome(word.of())));
        };
    }

    /** All outcomes but some. */
    List<CellPath> otherOutcomes(List<CellPath> named) {
        return edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> path.column().isTotal()
                        && path.row().groups().contains(RequestGroup.OUTCOMES)
                        && path.row() != RequestRow.OUTCOME_TOTAL
                        && !named.contains(path))
                .toList();
    }

    /** Requests received of some kinds of applicants. */
    Alternative received(List<String> keys) {
        return Alternative.sum(keys.stream()
                .flatMap(key -> cells(kinds(key), RequestRow.NEWLY_RECEIVED).stream())
                .collect(Distinct.toList()));
    }

    /** Requests received of all other kinds. */
    Alternative receivedOfOthers(List<String> keys) {
        List<ApplicantKind> others = Arrays.stream(ApplicantKind.values())
                .filter(kind -> !kind.isTotal()
                        && keys.stream().noneMatch(key -> kinds(key).contains(kind)))
                .toList();
        return Alternative.sum(cells(others, RequestRow.NEWLY_RECEIVED));
    }

    /** Columns, and those of groups. */
    private static Map<String, List<ApplicantKind>> kinds() {
        Map<String, List<ApplicantKind>> kinds = new HashMap<>();
        for (ApplicantKind kind : ApplicantKind.values()) {
            Stream.concat(Stream.of(kind.key()), kind.groups().stream().map(Cells::key))
                    .forEach(key -> kinds.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(kind));
        }
        return kinds;
    }

    private static List<ApplicantKind> kinds(String key) {
        return KINDS.getOrDefault(key, List.of());
    }

    private static List<CellPath> cells(List<ApplicantKind> kinds, RequestRow... rows) {
        return Arrays.stream(rows)
                .flatMap(row -> kinds.stream().map(kind -> CellPath.of(row, kind)))
                .toList();
    }

    /** Those in court among some. */
    static List<CaseForum> inCourt(List<CaseForum> forums) {
        return forums.stream().filter(IN_COURT::contains).toList();
    }

    static List<CaseForum> forums(Meaning subject) {
        return switch (subject) {
            case RECONSIDERATION -> List.of(CaseForum.RECONSIDERATION);
            case LITIGATION_DIRECT -> List.of(CaseForum.DIRECT_LITIGATION);
            case LITIGATION_AFTER -> List.of(CaseForum.LITIGATION_AFTER_RECONSIDERATION);
            case LITIGATION -> IN_COURT;
            default -> List.of();
        };
    }

    /** Cases of some forums with some results. */
    static Alternative cases(List<CaseForum> forums, CaseResult... results) {
        return Alternative.sum(Arrays.stream(results)
                .flatMap(result -> forums.stream().map(forum -> CellPath.of(forum, result)))
                .toList());
    }

    /** All cases of some forums, and those of them that are decided. */
    static List<Alternative> all(List<CaseForum> forums) {
        Alternative all = cases(forums, CaseResult.TOTAL);
        return List.of(
                all,
                new Alternative(all.plus(), cases(forums, CaseResult.PENDING).plus()));
    }

    /** The column of a result; none if it may be one of several, such as a suit that was won. */
    static Optional<CaseResult> result(Word told) {
        if (told.of().equals(WITHDRAWN)) {
            return Optional.of(CaseResult.OTHER_RESULT);
        }
        return Arrays.stream(CaseResult.values())
                .filter(result -> result.key().equals(told.of()))
                .findFirst();
    }

    Optional<Alternative> documents(Meaning subject, Meaning act) {
        ProactiveRow row = subject == Meaning.RULES ? ProactiveRow.RULES : ProactiveRow.NORMATIVE_DOCUMENTS;
        ProactiveColumn column = switch (act) {
            case REPEALED -> ProactiveColumn.REPEALED;
            case IN_FORCE -> ProactiveColumn.IN_FORCE;
            case NEWLY_DISCLOSED -> ProactiveColumn.NEWLY_DISCLOSED;
            case TOTAL_DISCLOSED -> ProactiveColumn.TOTAL_DISCLOSED;
            default -> edition == Edition.TRIAL_2019 ? ProactiveColumn.NEWLY_MADE : ProactiveColumn.ISSUED;
        };
        return one(CellPath.of(row, column));
    }

    /** Whether an edition counts what may be licensed or punished, too. */
    boolean areItemsCounted() {
        return edition == Edition.TRIAL_2019;
    }

    Optional<Alternative> decisions(Meaning subject) {
        return one(
                switch (subject) {
                    case LICENSES -> CellPath.of(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.DECISIONS);
                    case PENALTIES -> CellPath.of(ProactiveRow.ADMINISTRATIVE_PENALTIES, ProactiveColumn.DECISIONS);
                    case COMPULSION -> CellPath.of(ProactiveRow.ADMINISTRATIVE_COMPULSION, ProactiveColumn.DECISIONS);
                    default -> CellPath.of(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT_COLLECTED);
                });
    }

    /** Projects of centralized procurement, or their amount. */
    Optional<Alternative> procurement(ProactiveColumn column) {
        return one(CellPath.of(ProactiveRow.CENTRALIZED_PROCUREMENT, column));
    }

    /** A cell, if the edition has it. */
    private Optional<Alternative> one(CellPath cell) {
        return Optional.of(cell).filter(edition::has).map(Alternative::of);
    }

    /** Everything that a table counts, each thing once. */
    Alternative everything(TableKind table) {
        return Alternative.sum(edition.cells(table).stream()
                .filter(path ->
                        table == TableKind.CASES ? path.isTotal() : path.equals(RECEIVED) || path.equals(CARRIED_OVER))
                .toList());
    }
}
