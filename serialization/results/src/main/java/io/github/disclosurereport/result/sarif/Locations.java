package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Where things are: in a region of the file as far as it has lines, and by the path of a cell or the key of a text.
 *
 * <p>The end of a region is told where the digits of a figure stand there, and nowhere else.
 */
final class Locations {

    /** Digits that stand in the file just as they are. */
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final JsonGenerator json;
    private final Judged judged;
    private final Artifact artifact;
    private final Language language;

    Locations(JsonGenerator json, Judged judged, Language language) {
        this.json = json;
        this.judged = judged;
        this.artifact = new Artifact(judged.file());
        this.language = language;
    }

    /** Writes the main thing as the location, and all others as related ones. */
    void write(List<Target> targets, List<Optional<Place>> places) {
        json.writeArrayPropertyStart("locations");
        if (targets.isEmpty()) {
            json.writeEndArray();
            return;
        }
        write(targets.get(0), places.get(0));
        json.writeEndArray();
        if (targets.size() > 1) {
            json.writeArrayPropertyStart("relatedLocations");
            for (int i = 1; i < targets.size(); i++) {
                write(targets.get(i), places.get(i));
            }
            json.writeEndArray();
        }
    }

    /** What is in another report has no place in this file. */
    private void write(Target target, Optional<Place> place) {
        boolean isHere = target.report().equals(ReportRole.THIS);
        json.writeStartObject();
        if (isHere) {
            json.writeObjectPropertyStart("physicalLocation");
            artifact.write(json);
            place.flatMap(where -> region(target, where)).ifPresent(region -> write("region", region));
            json.writeEndObject();
        }
        Names.of(target).ifPresent(this::write);
        place.map(there -> target.report().describe(there, language))
                .or(() -> isHere
                        ? Optional.empty()
                        : Optional.of(target.report().words().in(language)))
                .ifPresent(words -> {
                    json.writeObjectPropertyStart("message");
                    json.writeStringProperty("text", words);
                    json.writeEndObject();
                });
        json.writeEndObject();
    }

    private void write(Names name) {
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", name.last());
        json.writeStringProperty("fullyQualifiedName", name.full());
        json.writeStringProperty("kind", name.kind());
        json.writeEndObject();
        json.writeEndArray();
    }

    private Optional<Region> region(Target target, Place place) {
        if (artifact.isOfContainer() || !(place instanceof TextPlace text)) {
            return Optional.empty();
        }
        Optional<Region> figure = target instanceof CellTarget cell ? figure(cell.cell()) : Optional.empty();
        return figure.or(() -> Optional.of(new Region(text.line(), text.column(), 0)));
    }

    /** The digits of a cell, where they stand in the file letter by letter. */
    private Optional<Region> figure(CellPath path) {
        SourceCell cell = judged.reading().source().at(path);
        boolean isPlain = !artifact.isOfContainer()
                && judged.reading().report().cell(path).isNumber()
                && DIGITS.matcher(cell.printed()).matches();
        return cell.place()
                .filter(place -> isPlain && place instanceof TextPlace)
                .map(TextPlace.class::cast)
                .filter(text -> text.column() > 0)
                .map(text -> new Region(
                        text.line(),
                        text.column(),
                        text.column() + cell.printed().length()));
    }

    /** The fix of a repair, where each of the figures to replace stands in the file letter by letter. */
    void writeFix(Map<CellPath, Cell> cells, String description) {
        if (!cells.keySet().stream().allMatch(path -> figure(path).isPresent())) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        json.writeObjectPropertyStart("description");
        json.writeStringProperty("text", description);
        json.writeEndObject();
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact.write(json);
        json.writeArrayPropertyStart("replacements");
        cells.forEach((path, cell) -> figure(path).ifPresent(region -> write(region, cell)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void write(Region region, Cell cell) {
        json.writeStartObject();
        write("deletedRegion", region);
        json.writeObjectPropertyStart("insertedContent");
        json.writeStringProperty("text", cell.toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(String key, Region region) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("startLine", region.line());
        if (region.column() > 0) {
            json.writeNumberProperty("startColumn", region.column());
        }
        if (region.end() > 0) {
            json.writeNumberProperty("endColumn", region.end());
        }
        json.writeEndObject();
    }

    /** A stretch of a line; 0 for a column that is not known. */
    private record Region(int line, int column, int end) {}
}
