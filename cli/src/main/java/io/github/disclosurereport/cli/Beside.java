package io.github.disclosurereport.cli;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a call gives beside the reports to check, put together for each of them. */
final class Beside {

    private final BesideOptions options;
    private final Reports reports;
    private final Terminal terminal;
    private final Words words;
    private final Optional<OrganList> organs;
    private final List<ReadResult> previous;
    private final Series series;
    private final Context common;
    private final List<String> met = new ArrayList<>();
    private int checked;

    /**
     * Reads it.
     *
     * @param files the files to check: in a series of years they are last year's for each other
     * @throws UnusableException if something of it cannot be used; in a folder with reports of last year that is only told
     */
    Beside(BesideOptions options, List<NamedFile> files, Reports reports, Terminal terminal, Words words)
            throws UnusableException {
        this.options = options;
        this.reports = reports;
        this.terminal = terminal;
        this.words = words;
        this.organs =
                options.organs.isPresent() ? Optional.of(new OrganList(options.organs.get(), words)) : Optional.empty();
        this.previous = previous();
        this.series = new Series(
                options.previous.isEmpty() || files.size() == 1
                        ? previous
                        : Stream.concat(previous.stream(), toCheck(files).stream())
                                .toList());
        this.common = common();
    }

    private List<ReadResult> previous() throws UnusableException {
        List<ReadResult> reads = new ArrayList<>();
        for (NamedFile file : reports.files(options.previous)) {
            try {
                reads.addAll(reports.in(file.name()));
            } catch (UnusableException e) {
                if (options.previous.contains(file.name())) {
                    throw e;
                }
                terminal.tell(e.line());
            }
        }
        return reads;
    }

    /** Standard input cannot be read twice. */
    private List<ReadResult> toCheck(List<NamedFile> files) {
        return files.stream()
                .map(NamedFile::name)
                .filter(name -> !name.equals(Documents.STANDARD_INPUT))
                .flatMap(name -> usable(name).stream())
                .toList();
    }

    /** Nothing of a file that cannot be used, which is told when its turn to be checked comes. */
    private List<ReadResult> usable(String file) {
        try {
            return reports.in(file);
        } catch (UnusableException e) {
            return List.of();
        }
    }

    private Context common() throws UnusableException {
        Context context = options.isReorganised ? Context.of().reorganised() : Context.of();
        if (options.published.isPresent()) {
            context = context.published(options.published.get());
        }
        if (options.words.isPresent()) {
            context = context.with(Context.WORDS_TO_AVOID, WordList.read(options.words.get(), words));
        }
        if (options.parts.isEmpty()) {
            return context;
        }
        List<ReadResult> parts = new ArrayList<>();
        for (NamedFile file : reports.files(options.parts)) {
            parts.addAll(reports.in(file.name()));
        }
        if (organs.isPresent()) {
            context = context.expecting(organs.get().names());
        }
        return options.areAllParts ? context.parts(parts) : context.someParts(parts);
    }

    /** What is given for all reports. */
    Context forAll() {
        return common;
    }

    /**
     * What is given for a report.
     *
     * @param isOnly whether it is the only one to check, so that a single report of {@code --previous} is meant for it
     * @throws UnusableException if that one is not of the year before
     */
    Context of(Document document, ReadResult read, boolean isOnly) throws UnusableException {
        Context context = withOrgan(document, read.report());
        if (options.previous.isEmpty()) {
            return context;
        }
        if (isOnly && previous.size() == 1) {
            requireYearBefore(read.report(), previous.get(0).report());
            return context.previous(previous.get(0));
        }
        Optional<ReadResult> before = series.before(read.report());
        if (before.isEmpty()) {
            terminal.tell(words.of(document.name(), words.say("beside.noPrevious")));
        }
        return before.map(context::previous).orElse(context);
    }

    private Context withOrgan(Document document, AnnualReport report) {
        checked++;
        report.organ().ifPresent(met::add);
        Optional<OrganList.Listed> listed =
                organs.flatMap(list -> report.organ().flatMap(list::of));
        if (organs.isPresent() && listed.isEmpty()) {
            terminal.tell(words.of(document.name(), words.say("beside.unlisted")));
        }
        Optional<OrganLevel> level = options.level.or(() -> listed.flatMap(OrganList.Listed::level));
        Context leveled = level.map(common::organLevel).orElse(common);
        return listed.flatMap(OrganList.Listed::powers)
                .map(leveled::organPowers)
                .orElse(leveled);
    }

    private void requireYearBefore(AnnualReport report, AnnualReport before) throws UnusableException {
        OptionalInt year = report.reportYear();
        if (year.isPresent()
                && before.reportYear().isPresent()
                && before.reportYear().getAsInt() != year.getAsInt() - 1) {
            String reason = words.say(
                    "error.previousYear",
                    year.getAsInt() - 1,
                    before.reportYear().getAsInt());
            throw words.unusable(String.join(" ", options.previous), reason);
        }
    }

    /** The names of the organs of which reports are expected, if there are so many files that they may be those of all. */
    List<String> expected(int files) {
        return files > 1 && options.parts.isEmpty()
                ? organs.map(OrganList::names).orElse(List.of())
                : List.of();
    }

    /** Tells whose reports are missing among many that were checked; parts that are missing are findings. */
    void tellMissing() {
        if (organs.isEmpty() || checked <= 1 || !options.parts.isEmpty()) {
            return;
        }
        List<String> missing = organs.get().missing(met);
        if (!missing.isEmpty()) {
            terminal.tell(words.say("beside.missing", missing.size(), words.list(missing)));
        }
    }
}
