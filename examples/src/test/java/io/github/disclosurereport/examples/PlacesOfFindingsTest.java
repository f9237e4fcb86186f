package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.Documents;
import io.github.disclosurereport.formats.PlacesInFile;
import io.github.disclosurereport.formats.ReadThings;
import io.github.disclosurereport.formats.ReadThings.Kind;
import io.github.disclosurereport.formats.ReadThings.Thing;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.validation.ReportCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever goes to the place of a finding finds there the thing that it speaks of. */
class PlacesOfFindingsTest {

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    /** Rules that quote names of cells, and not what is printed. */
    private static final Set<String> NAMING = Set.of("READ-06", "REQ-10");

    @TestFactory
    Stream<DynamicTest> what_a_finding_is_about_stands_at_its_place() {
        return Documents.made().map(PlacesOfFindingsTest::test);
    }

    @TestFactory
    Stream<DynamicTest> in_published_reports_what_a_finding_is_about_stands_at_its_place() {
        return Documents.published().map(PlacesOfFindingsTest::test);
    }

    private static DynamicTest test(Document document) {
        return DynamicTest.dynamicTest(document.name(), () -> {
            ReadResult read = ReportFormats.standard().read(document);
            assertThat(wrong(document, read, ReportCheck.standard().check(read)))
                    .as(document.name())
                    .isEmpty();
        });
    }

    private static List<String> wrong(Document document, ReadResult read, CheckResult result) {
        PlacesInFile places = new PlacesInFile(document.bytes());
        List<String> wrong = new ArrayList<>();
        for (Finding finding : result.findings()) {
            for (int i = 0; i < finding.targets().size(); i++) {
                fault(finding.targets().get(i), finding.places().get(i), read, places)
                        .ifPresent(fault -> wrong.add(finding + ": " + fault));
            }
            if (!standsAtPlace(quoted(finding), finding, read, places)) {
                wrong.add(finding + ": nothing that it quotes stands at " + finding.place());
            }
        }
        for (NotAssessable obstacle : result.notAssessable()) {
            fault(obstacle.targets().get(0), obstacle.place(), read, places)
                    .ifPresent(fault -> wrong.add(obstacle + ": " + fault));
        }
        return wrong;
    }

    /** What a finding quotes from the document. */
    private static List<String> quoted(Finding finding) {
        return NAMING.contains(finding.rule())
                ? List.of()
                : QUOTED.matcher(finding.explanation(Language.ZH))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
    }

    /** Of several figures the first stands there. */
    private static boolean standsAtPlace(List<String> quoted, Finding finding, ReadResult read, PlacesInFile places) {
        Optional<Kind> kind = finding.targets().stream()
                .findFirst()
                .flatMap(target -> thing(target, read))
                .map(Thing::kind);
        return quoted.isEmpty()
                || kind.isEmpty()
                || quoted.stream()
                        .flatMap(words -> Stream.of(words, ReadThings.first(words)))
                        .anyMatch(words -> places.fault(new Thing(kind.get(), "", words, finding.place()))
                                .isEmpty());
    }

    /** What is not there stands nowhere; all else stands somewhere, and there. */
    private static Optional<String> fault(Target target, Optional<Place> place, ReadResult read, PlacesInFile places) {
        Optional<Thing> thing = thing(target, read);
        if (thing.isEmpty()) {
            return place.map(there -> target + " is not there, but stands at " + there);
        }
        Thing told =
                new Thing(thing.get().kind(), thing.get().name(), thing.get().text(), place);
        return places.fault(told).map(fault -> told + ": " + fault);
    }

    /** The thing itself, whatever its place; empty if the document lacks it. */
    private static Optional<Thing> thing(Target target, ReadResult read) {
        if (target instanceof CellTarget cell) {
            return Optional.of(read.source().at(cell.cell()))
                    .filter(SourceCell::isPrinted)
                    .map(printed -> ReadThings.of(cell.cell(), printed));
        }
        if (target instanceof HeadingTarget heading) {
            return Optional.of(thing(Kind.PROSE, heading.heading().text()));
        }
        if (target instanceof LabelTarget label) {
            return Optional.of(thing(Kind.LABEL, label.label().text()));
        }
        if (target instanceof OddityTarget<?> oddity) {
            return Optional.of(ReadThings.of(oddity.oddity()));
        }
        if (target instanceof TextTarget words) {
            String paragraph = read.report().paragraphs(words.part()).get(words.paragraph());
            Kind kind = words.part().equals(TextPart.TITLE) ? Kind.TITLE : Kind.PROSE;
            return Optional.of(thing(kind, paragraph.substring(words.from(), words.to())));
        }
        return target instanceof DocumentTarget document ? corner(document, read) : Optional.empty();
    }

    private static Optional<Thing> corner(DocumentTarget document, ReadResult read) {
        return document.corner().flatMap(read.source()::corner).map(corner -> thing(Kind.LABEL, corner.text()));
    }

    private static Thing thing(Kind kind, String text) {
        return new Thing(kind, "", text, Optional.empty());
    }
}
