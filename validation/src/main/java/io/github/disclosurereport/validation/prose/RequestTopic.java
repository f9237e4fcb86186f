package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests: received, carried over, concluded, with which outcome, carried forward. */
final class RequestTopic implements Topic {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, Measure.ITEM);

    private final Cells cells;
    private final Applicants applicants;

    RequestTopic(Cells cells) {
        this.cells = cells;
        this.applicants = new Applicants(cells);
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        if (amount.unit() != Measure.ITEM) {
            return Optional.empty();
        }
        if (saying.has(Meaning.ALL)) {
            return all(saying);
        }
        if (saying.has(Meaning.APPLICANT)) {
            return applicants.figure(saying, amount);
        }
        if (saying.has(Meaning.OUTCOME)) {
            return outcome(saying, amount);
        }
        return saying.clause().acts().isEmpty()
                ? counted(saying, amount)
                : act(saying).flatMap(act -> figure(act, saying, amount));
    }

    /** 承接上年结转的申请, 收到的申请办结36件: of what was received something else is said. */
    private static Optional<Meaning> act(Saying saying) {
        List<Meaning> others = saying.clause().acts().stream()
                .filter(act -> act != Meaning.RECEIVED)
                .toList();
        return others.size() == 1 && !saying.has(Meaning.LIST) ? Optional.of(others.get(0)) : saying.act();
    }

    /** 申请36件, 合计38件. */
    private Optional<Mention> counted(Saying saying, Amount amount) {
        if (saying.has(Meaning.REQUESTS)) {
            return saying.mention(Claim.RECEIVED, cells.any(), amount);
        }
        return saying.has(Meaning.TOGETHER) && !saying.course().hasOutcome()
                ? saying.mention(Claim.RECEIVED, cells.handled(), amount)
                : Optional.empty();
    }

    private Optional<Mention> figure(Meaning act, Saying saying, Amount amount) {
        return switch (act) {
            case RECEIVED ->
                saying.mention(amount.isZero() ? Claim.NONE_RECEIVED : Claim.RECEIVED, cells.received(), amount);
            case NEWLY_RECEIVED -> saying.mention(Claim.RECEIVED, cells.newlyReceived(), amount);
            case HANDLED -> saying.mention(Claim.HANDLED, cells.handled(), amount);
            case IN_TIME -> saying.mention(Claim.CONCLUDED_IN_TIME, cells.allConcluded(), amount.low(), MOST);
            case CONCLUDED -> saying.mention(Claim.CONCLUDED, cells.concluded(), amount);
            case CARRIED_OVER ->
                saying.has(Meaning.TOGETHER)
                        ? saying.mention(Claim.RECEIVED, cells.received(), amount)
                        : saying.mention(Claim.CARRIED_OVER, cells.carriedOver(), amount);
            case CARRIED_FORWARD -> saying.mention(Claim.CARRIED_FORWARD, cells.carriedForward(), amount);
            default -> Optional.empty();
        };
    }

    /** A group beside one of its rows is that row, beside several the group; other outcomes are added up if they are listed. */
    private Optional<Mention> outcome(Saying saying, Amount amount) {
        List<List<CellPath>> meant = saying.clause().all(Meaning.OUTCOME).stream()
                .map(word -> cells.outcome(word.of()))
                .toList();
        if (meant.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<CellPath> narrowest = meant.get(0);
        List<CellPath> sum = new ArrayList<>(narrowest);
        for (List<CellPath> each : meant) {
            if (narrowest.containsAll(each)) {
                narrowest = each;
            } else if (!each.containsAll(narrowest)) {
                sum.addAll(each);
            }
        }
        boolean isJoint = sum.size() > meant.get(0).size();
        Optional<List<CellPath>> group =
                meant.stream().filter(each -> each.containsAll(sum)).findFirst();
        if (isJoint && group.isEmpty() && !saying.has(Meaning.LIST)) {
            return Optional.empty();
        }
        return saying.mention(Claim.OUTCOME, List.of(Alternative.sum(isJoint ? group.orElse(sum) : narrowest)), amount);
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        if (saying.has(Meaning.APPLICANT)) {
            return applicants.none(saying);
        }
        if (saying.does(Meaning.CARRIED_OVER)) {
            return saying.mention(Claim.CARRIED_OVER, cells.carriedOver(), NOTHING);
        }
        if (saying.does(Meaning.CARRIED_FORWARD)) {
            return saying.mention(Claim.CARRIED_FORWARD, cells.carriedForward(), NOTHING);
        }
        if (saying.does(Meaning.OUTCOME)) {
            return outcome(saying, NOTHING);
        }
        if (!saying.has(Meaning.REQUESTS)) {
            return Optional.empty();
        }
        if (saying.does(Meaning.NEWLY_RECEIVED)) {
            return saying.mention(Claim.NONE_RECEIVED, cells.newlyReceived(), NOTHING);
        }
        return saying.does() || saying.does(Meaning.RECEIVED) || saying.does(Meaning.ARISEN)
                ? saying.mention(Claim.NONE_RECEIVED, cells.received(), NOTHING)
                : Optional.empty();
    }

    @Override
    public Optional<Mention> all(Saying saying) {
        if (saying.has(Meaning.APPLICANT)) {
            return applicants.all(saying);
        }
        boolean isConcluded = saying.has(Meaning.CONCLUDED)
                && saying.clause().acts().stream().allMatch(act -> act == Meaning.CONCLUDED || act == Meaning.RECEIVED);
        return isConcluded && saying.course().isOfAllRequests()
                ? saying.mention(Claim.ALL_CONCLUDED, cells.carriedForward(), NOTHING)
                : Optional.empty();
    }
}
