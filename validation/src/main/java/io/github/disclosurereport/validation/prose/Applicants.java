package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who made the requests. */
final class Applicants implements Topic {

    /** Citizens may be natural persons, or just anyone. */
    private static final String CITIZENS = "citizens";

    /** Some natural persons, perhaps not all. */
    static final String RESIDENTS = "residents";

    static final String COMPANIES = ApplicantKind.COMMERCIAL_ENTERPRISE.key();

    private final Cells cells;

    Applicants(Cells cells) {
        this.cells = cells;
    }

    /** 12件申请均来自企业: whatever else was received, they have made no fewer; nothing tells that these are all. */
    Optional<Mention> all(Saying saying, Amount amount) {
        List<Word> told = saying.clause().all(Meaning.APPLICANT);
        int all = saying.clause().first(Meaning.ALL).orElseThrow().from();
        boolean isToldOfSome = saying.doesNothing()
                && (saying.clause().isFigureFirst()
                        || told.get(0).from() < all
                        || !saying.course().isTotalTold());
        return isToldOfSome ? atLeast(saying, amount, told.stream().filter(word -> word.from() > all)) : all(saying);
    }

    private Optional<Mention> atLeast(Saying saying, Amount amount, Stream<Word> told) {
        List<String> kinds = told.map(word -> kindOfAll(word.of())).collect(Distinct.toList());
        return kinds.size() == 1 && isKnown(kinds.get(0))
                ? saying.mention(Claim.ALL_APPLICANTS, cells.applicants(kinds.get(0)), amount.low(), Saying.MOST)
                : Optional.empty();
    }

    /** The kind of which all are said to be. */
    static String kindOfAll(String told) {
        return told.equals(CITIZENS) ? ApplicantKind.NATURAL_PERSON.key() : told;
    }

    /** The only kind that a clause speaks of, if it speaks of requests that were received and not of some of them. */
    private static Optional<String> kind(Saying saying) {
        List<String> kinds = kinds(saying);
        return kinds.size() == 1 && !kinds.get(0).equals(Requested.OTHERS) && isOfReceived(saying)
                ? Optional.of(kinds.get(0))
                : Optional.empty();
    }

    private static List<String> kinds(Saying saying) {
        return saying.clause().all(Meaning.APPLICANT).stream().map(Word::of).collect(Distinct.toList());
    }

    private static boolean isOfReceived(Saying saying) {
        return saying.clause().acts().stream().allMatch(act -> act == Meaning.RECEIVED || act == Meaning.NEWLY_RECEIVED)
                && !saying.course().isOfSome()
                && !isOfSome(saying);
    }

    private static boolean isOfSome(Saying saying) {
        Requested requested = saying.course().requested();
        return requested.areOfManyRows()
                || (requested.areSome() && requested.rows().isEmpty());
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        return kind(saying).flatMap(kind -> switch (kind) {
            case CITIZENS -> ofCitizens(saying, amount);
            case RESIDENTS ->
                saying.mention(
                        Claim.APPLICANTS,
                        cells.applicants(ApplicantKind.NATURAL_PERSON.key()),
                        amount.low(),
                        Saying.MOST);
            default -> saying.mention(Claim.APPLICANTS, requests(saying, kind), amount);
        });
    }

    /** Whether it is clear which columns they are. */
    static boolean isKnown(String kind) {
        return !kind.equals(Requested.OTHERS) && !kind.equals(RESIDENTS);
    }

    /** Of the requests told before, or of all. */
    private List<Alternative> requests(Saying saying, String kind) {
        List<Alternative> requests = new ArrayList<>();
        if (!saying.course().requested().areOfRowsAlone()) {
            requests.addAll(cells.applicants(kind));
        }
        for (Word row : saying.course().requested().rows()) {
            cells.rows(row).forEach(told -> requests.add(Cells.ofApplicants(told, kind)));
        }
        return requests;
    }

    private Optional<Mention> ofCitizens(Saying saying, Amount amount) {
        if (!saying.has(Meaning.RECEIVED)) {
            return Optional.empty();
        }
        List<Alternative> anyone = new ArrayList<>(cells.received());
        anyone.addAll(cells.applicants(ApplicantKind.NATURAL_PERSON.key()));
        return saying.mention(Claim.RECEIVED, anyone, amount);
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        List<String> kinds = kinds(saying);
        return isOfReceived(saying)
                        && !kinds.contains(CITIZENS)
                        && kinds.stream().allMatch(Applicants::isKnown)
                ? saying.nothing(Claim.APPLICANTS, cells.received(kinds))
                : Optional.empty();
    }

    @Override
    public Optional<Mention> all(Saying saying) {
        List<String> kinds =
                kind(saying).filter(Applicants::isKnown).map(List::of).orElseGet(() -> severalOfAll(saying));
        boolean areOfAll = !saying.course().isAmong()
                && !saying.course().isExcepted()
                && !saying.course().isForeign();
        return kinds.isEmpty() || !areOfAll
                ? Optional.empty()
                : saying.nothing(
                        Claim.ALL_APPLICANTS,
                        cells.receivedOfOthers(
                                kinds.stream().map(Applicants::kindOfAll).toList()));
    }

    /** 均为自然人和企业: all kinds of which all are said to be; none if another is named in front. */
    private static List<String> severalOfAll(Saying saying) {
        List<Word> all = saying.clause().all(Meaning.ALL);
        int last = all.get(all.size() - 1).from();
        boolean areClear = saying.doesNothing()
                && saying.clause().quantities().isEmpty()
                && saying.clause().all(Meaning.APPLICANT).stream()
                        .allMatch(word -> word.from() > last && isKnown(word.of()))
                && !saying.has(Meaning.AND_SO_ON)
                && isOfReceived(saying);
        return areClear ? kinds(saying) : List.of();
    }
}
