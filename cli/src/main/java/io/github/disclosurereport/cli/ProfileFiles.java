package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ProfileException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Profiles that are built in, or files that may extend each other. */
final class ProfileFiles {

    private final Words words;

    ProfileFiles(Words words) {
        this.words = words;
    }

    /**
     * The profile of a name, or of a file.
     *
     * @throws UnusableException if there is none, or it says what means nothing
     */
    Profile read(String name) throws UnusableException {
        Optional<Profile> builtIn = Profile.named(name);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        return file(name, List.of());
    }

    private Profile file(String name, List<String> extending) throws UnusableException {
        if (extending.contains(name)) {
            throw new UnusableException(words.say("error.profileItself", name));
        }
        List<String> met = new ArrayList<>(extending);
        met.add(name);
        if (!isThere(name)) {
            throw words.unusable(name, words.say("error.noProfile", words.list(Profile.builtIn())));
        }
        try {
            Profile profile =
                    Profile.parse(SmallFile.read(name, "profile", words), other -> extended(name, other, met));
            ReportCheck.standard().with(profile);
            return profile;
        } catch (ProfileException e) {
            throw new UnusableException(words.say("error.profile", name, e.reason(words.language())));
        }
    }

    private static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What a file extends, which lies beside it. */
    private Profile extended(String file, String name, List<String> met) {
        try {
            return file(beside(file, name), met);
        } catch (UnusableException e) {
            throw new ProfileException(Bilingual.same(e.line()));
        }
    }

    /** A file beside another one; a name that no file can have is nowhere. */
    private static String beside(String file, String name) {
        try {
            return Path.of(file).resolveSibling(name).normalize().toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
