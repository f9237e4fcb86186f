package io.github.disclosurereport.cli;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.OrganNames;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of the organs that have to report: a line {@code name,level,powers} each, of which the last two may be left out.
 *
 * <p>Powers are parted by semicolons; {@code none} is an organ without any, nothing one of which they are not known.
 */
final class OrganList {

    /** What the head of the names of organs may be. */
    static final Set<String> NAME_HEADS = Set.of("name", "organ", "名称", "单位名称", "机关", "机关名称", "机构名称");

    private static final List<Set<String>> HEADS = List.of(NAME_HEADS, Set.of("level", "类别"), Set.of("powers", "职权"));
    private static final Set<String> NO_POWER = Set.of("none", "无");
    private static final String BETWEEN_POWERS = "[;；、]";

    /**
     * An organ of the list.
     *
     * @param name its name
     * @param level what kind of organ it is, if that is said
     * @param powers all that it may do, if that is said
     */
    record Listed(String name, Optional<OrganLevel> level, Optional<Set<OrganPower>> powers) {}

    private final Words words;
    private final SmallTable table;
    private final List<Listed> organs = new ArrayList<>();

    /**
     * Reads a list.
     *
     * @throws UnusableException if it cannot be read, names no organ, or says something that means nothing
     */
    OrganList(Path file, Words words) throws UnusableException {
        this.words = words;
        this.table = SmallTable.read(file, HEADS, "organs", words);
        Map<String, Said> said = new HashMap<>();
        for (SmallTable.Line line : table.lines()) {
            add(new Said(new Listed(line.field(0), level(line), powers(line)), line.number()), said);
        }
        if (organs.isEmpty()) {
            throw table.unusable(words.say("error.noOrgan"), words);
        }
    }

    /** What a line says of an organ. */
    private record Said(Listed organ, long line) {}

    /** An organ that is listed again is the same one, if the same is said of it. */
    private void add(Said next, Map<String, Said> said) throws UnusableException {
        Said before = said.putIfAbsent(Blanks.without(next.organ.name()), next);
        if (before == null) {
            organs.add(next.organ);
        } else if (!before.organ.level().equals(next.organ.level())
                || !before.organ.powers().equals(next.organ.powers())) {
            throw table.unusable(words.say("error.organTwice", next.line, next.organ.name(), before.line), words);
        }
    }

    private Optional<OrganLevel> level(SmallTable.Line line) throws UnusableException {
        String word = line.field(1);
        Optional<OrganLevel> level = OrganWords.level(word);
        if (level.isEmpty() && !word.isEmpty()) {
            throw unknown(line, word, OrganWords.levels(words.language()));
        }
        return level;
    }

    private Optional<Set<OrganPower>> powers(SmallTable.Line line) throws UnusableException {
        String all = line.field(2);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Set<OrganPower> powers = EnumSet.noneOf(OrganPower.class);
        if (!NO_POWER.contains(all)) {
            for (String word : all.split(BETWEEN_POWERS, -1)) {
                powers.add(OrganWords.power(word)
                        .orElseThrow(() -> unknown(line, word, OrganWords.powers(words.language()))));
            }
        }
        return Optional.of(powers);
    }

    private UnusableException unknown(SmallTable.Line line, String word, List<String> known) {
        return table.unusable(
                words.say("error.organWord", line.number(), Blanks.strip(word), words.list(known)), words);
    }

    /** The names of all, in order. */
    List<String> names() {
        return organs.stream().map(Listed::name).toList();
    }

    /** The organ of a name: with just that name, or else the only one that it can mean. */
    Optional<Listed> of(String name) {
        Optional<Listed> exact = organs.stream()
                .filter(organ -> Blanks.without(organ.name()).equals(Blanks.without(name)))
                .findFirst();
        List<Listed> meant = organs.stream()
                .filter(organ -> OrganNames.areSame(organ.name(), name))
                .toList();
        return exact.or(() -> meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty());
    }

    /** The names of those that are none of some organs. */
    List<String> missing(Collection<String> there) {
        return names().stream()
                .filter(name -> there.stream().noneMatch(organ -> OrganNames.areSame(organ, name)))
                .toList();
    }
}
