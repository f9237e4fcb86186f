package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.result.json.JsonSchema;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a shell proposes for the values of options. */
final class Candidates {

    private Candidates() {}

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The languages. */
    static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Languages() {
            super(names(Language.values()));
        }
    }

    /** What {@code check} prints. */
    static final class Checked extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Checked() {
            super(ResultFormats.standard().kinds());
        }
    }

    /** What makes {@code check} fail. */
    static final class Failing extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Failing() {
            super(names(FailOn.values()));
        }
    }

    /** The profiles that are built in. */
    static final class Profiles extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Profiles() {
            super(Profile.builtIn());
        }
    }

    /** The levels of organs. */
    static final class Levels extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Levels() {
            super(OrganWords.levels(Language.EN));
        }
    }

    /** The rules. */
    static final class Rules extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Rules() {
            super(ReportCheck.standard().rules().stream().map(Rule::id).toList());
        }
    }

    /** What {@code rules} prints. */
    static final class Catalogue extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Catalogue() {
            super(names(RulesCommand.Format.values()));
        }
    }

    /** The schemas. */
    static final class Schemas extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Schemas() {
            super(names(JsonSchema.values()));
        }
    }

    /** The kinds that can be read. */
    static final class ReadableKinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        ReadableKinds() {
            super(ReportFormats.standard().readable());
        }
    }

    /** The kinds that can be written. */
    static final class WritableKinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        WritableKinds() {
            super(ReportFormats.standard().writable());
        }
    }
}
