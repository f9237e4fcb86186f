package io.github.disclosurereport.cli;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.text.OrganNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of several years, of one organ or of many, in which each finds that of the year before it. */
final class Series {

    /** The same report, given twice, is one. */
    private final Map<AnnualReport, ReadResult> reports = new LinkedHashMap<>();

    Series(Collection<ReadResult> reads) {
        reads.forEach(read -> reports.putIfAbsent(read.report(), read));
    }

    /** The report of the same organ for the year before, if there is exactly one. */
    Optional<ReadResult> before(AnnualReport report) {
        List<ReadResult> matching = reports.values().stream()
                .filter(read -> isBefore(read.report(), report))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    private static boolean isBefore(AnnualReport before, AnnualReport report) {
        boolean areOfOneOrgan = before.organ().isPresent()
                && report.organ().isPresent()
                && OrganNames.areSame(before.organ().get(), report.organ().get());
        return areOfOneOrgan
                && before.reportYear().isPresent()
                && report.reportYear().isPresent()
                && before.reportYear().getAsInt() == report.reportYear().getAsInt() - 1;
    }
}
