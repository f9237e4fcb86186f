package io.github.disclosurereport.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.OrganNames;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of the organs that have to report: a line {@code name,level,powers} each, of which the last two may be left out.
 *
 * <p>Powers are parted by semicolons; {@code none} is an organ without any, nothing one of which they are not known.
 */
final class OrganList {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> HEADS = Set.of("name", "机关", "机关名称");
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

    private final Path file;
    private final Words words;
    private final List<Listed> organs = new ArrayList<>();

    /**
     * Reads a list.
     *
     * @throws UnusableException if it cannot be read, names no organ, or says something that means nothing
     */
    OrganList(Path file, Words words) throws UnusableException {
        this.file = file;
        this.words = words;
        for (CsvRecord line : lines()) {
            String name = Blanks.strip(line.getField(0));
            if (!name.isEmpty() && !HEADS.contains(name)) {
                organs.add(new Listed(name, level(line), powers(line)));
            }
        }
        if (organs.isEmpty()) {
            throw unusable(words.say("error.noOrgan"));
        }
    }

    private List<CsvRecord> lines() throws UnusableException {
        try {
            String text = SmallFile.read(file, "error.organsTooLarge", words).replace(BYTE_ORDER_MARK, "");
            return CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (IOException | CsvParseException e) {
            throw unusable(words.say("error.organsUnreadable"));
        }
    }

    private static String field(CsvRecord line, int number) {
        return number < line.getFieldCount() ? Blanks.strip(line.getField(number)) : "";
    }

    private Optional<OrganLevel> level(CsvRecord line) throws UnusableException {
        String word = field(line, 1);
        Optional<OrganLevel> level = OrganWords.level(word);
        if (level.isEmpty() && !word.isEmpty()) {
            throw unknown(line, word, OrganWords.levels(words.language()));
        }
        return level;
    }

    private Optional<Set<OrganPower>> powers(CsvRecord line) throws UnusableException {
        String all = field(line, 2);
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

    private UnusableException unknown(CsvRecord line, String word, List<String> known) {
        return unusable(words.say(
                "error.organWord", line.getStartingLineNumber(), Blanks.strip(word), String.join(", ", known)));
    }

    private UnusableException unusable(String reason) {
        return new UnusableException(words.say("error.file", file, reason), reason);
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
