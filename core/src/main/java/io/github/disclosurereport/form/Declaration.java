package io.github.disclosurereport.form;

import io.github.disclosurereport.text.Names;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one row, column, group or section heading declares of itself: its words, groups, unit and editions.
 *
 * <p>It belongs to every edition unless {@code since} or {@code until} says otherwise.
 */
@Value.Immutable
public abstract class Declaration {

    Declaration() {}

    static Declaration labelled(String label, String english) {
        return ImmutableDeclaration.builder().label(label).english(english).build();
    }

    abstract String label();

    abstract String english();

    abstract List<OldLabel> oldLabels();

    /** A label printed up to an edition. */
    record OldLabel(Edition last, String label) {}

    /** The groups, outermost first. */
    public abstract List<HeadingGroup> groups();

    /** The unit of its cells. */
    @Value.Default
    public Unit unit() {
        return Unit.ITEM;
    }

    /** Whether it is the sum of the others in its groups. */
    @Value.Default
    public boolean isTotal() {
        return false;
    }

    /** Whether its cells may be negative (本年增/减 of the trial form alone). */
    @Value.Default
    public boolean isSigned() {
        return false;
    }

    @Value.Default
    Edition first() {
        return Edition.first();
    }

    @Value.Default
    Edition last() {
        return Edition.latest();
    }

    final Declaration labelUntil(Edition last, String label) {
        return copy().addOldLabels(new OldLabel(last, label)).build();
    }

    final Declaration in(HeadingGroup... outermostFirst) {
        return copy().addGroups(outermostFirst).build();
    }

    final Declaration since(Edition edition) {
        return copy().first(edition).build();
    }

    final Declaration until(Edition edition) {
        return copy().last(edition).build();
    }

    final Declaration amount() {
        return copy().unit(Unit.TEN_THOUSAND_YUAN).build();
    }

    final Declaration total() {
        return copy().isTotal(true).build();
    }

    final Declaration signed() {
        return copy().isSigned(true).build();
    }

    private ImmutableDeclaration.Builder copy() {
        return ImmutableDeclaration.builder().from(this);
    }

    /** The label exactly as an edition prints it. */
    public final String label(Edition edition) {
        return oldLabels().stream()
                .filter(old -> edition.compareTo(old.last()) <= 0)
                .findFirst()
                .map(OldLabel::label)
                .orElse(label());
    }

    /** The newest label without numbering and explanation, or the English words. */
    public final String name(Language language) {
        return language == Language.ZH ? Names.plain(label()) : english();
    }

    /** Whether an edition prints it. */
    public final boolean isIn(Edition edition) {
        return first().compareTo(edition) <= 0 && edition.compareTo(last()) <= 0;
    }
}
