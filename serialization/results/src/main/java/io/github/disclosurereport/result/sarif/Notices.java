package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.told.Counts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** What is to be said of the run itself: files that cannot be used, rules that failed, rules that lack an input. */
final class Notices {

    private final Language language;
    private final SarifRules rules;
    private final List<Notice> ofExecution = new ArrayList<>();
    private final Set<Notice> ofConfiguration = new LinkedHashSet<>();

    /** What is said, how grave it is, of which file and of which rule. */
    private record Notice(String level, String text, Optional<String> file, Optional<String> rule) {}

    Notices(Language language, SarifRules rules) {
        this.language = language;
        this.rules = rules;
    }

    void unusable(Unusable file) {
        ofExecution.add(new Notice("error", file.reason(), Optional.of(file.file()), Optional.empty()));
    }

    /** A rule that lacks an input is told once, however many files there are. */
    void add(Judged judged) {
        Optional<String> file = Optional.of(judged.file());
        judged.result().incomplete().forEach(unrun -> ofExecution.add(notice("error", unrun, file)));
        judged.result()
                .unlisted()
                .forEach((rule, count) -> ofExecution.add(
                        new Notice("note", Counts.unlisted(rule, count, language), file, Optional.of(rule))));
        judged.result().notGiven().forEach(unrun -> ofConfiguration.add(notice("note", unrun, Optional.empty())));
    }

    private Notice notice(String level, Unrun unrun, Optional<String> file) {
        return new Notice(level, unrun.reason().in(language), file, Optional.of(unrun.rule()));
    }

    /** Writes the one invocation; it is successful if every file was a report and every rule did its work. */
    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty(
                "executionSuccessful",
                ofExecution.stream().noneMatch(notice -> notice.level().equals("error")));
        json.writeArrayPropertyStart("toolExecutionNotifications");
        ofExecution.forEach(notice -> write(json, notice));
        json.writeEndArray();
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        ofConfiguration.forEach(notice -> write(json, notice));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Notice notice) {
        json.writeStartObject();
        json.writeStringProperty("level", notice.level());
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", notice.text());
        json.writeEndObject();
        notice.rule().ifPresent(rule -> rules.writeReference(json, rule));
        notice.file().ifPresent(file -> {
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            new Artifact(file).write(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        });
        json.writeEndObject();
    }
}
