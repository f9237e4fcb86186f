package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** All layouts, and all documents in them. */
public final class Layouts {

    private Layouts() {}

    /** The layouts: tables, labels, figures, headings, markup, drawn pages, portals, plain text, values, files of office programs, and several at once. */
    public static List<Layout> layouts() {
        return Stream.of(
                        TableLayouts.all(),
                        LabelLayouts.all(),
                        FigureLayouts.all(),
                        HeadingLayouts.all(),
                        MarkupLayouts.all(),
                        DrawnLayouts.all(),
                        PortalLayouts.all(),
                        TextLayouts.all(),
                        ValueLayouts.all(),
                        OfficeLayouts.all(),
                        MixedLayouts.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Every layout with reports of both editions and all sizes, each another. The same seed gives the same bytes. */
    public static List<Dressed> all(long seed) {
        List<Dressed> all = new ArrayList<>();
        for (Layout layout : layouts()) {
            for (Edition edition : Edition.values()) {
                for (FigureSize size : FigureSize.values()) {
                    all.add(one(layout, edition, size, seed));
                }
            }
        }
        return all;
    }

    private static Dressed one(Layout layout, Edition edition, FigureSize size, long seed) {
        String name = String.join(".", layout.name(), kebab(edition), kebab(size));
        // Names make the seeds, so that a new layout does not change the documents of the others.
        long own = seed * 1_000_003 + name.hashCode();
        AnnualReport report = SampleReports.sample(edition, size, own);
        return layout.dress(report, new Random(own + 1)).named(name);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
