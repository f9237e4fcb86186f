package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ProfileException;
import java.io.IOException;
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
        try {
            return file(Path.of(name), List.of());
        } catch (InvalidPathException e) {
            throw unreadable(name);
        }
    }

    private Profile file(Path file, List<Path> extending) throws UnusableException {
        if (extending.contains(file)) {
            throw new UnusableException(words.say("error.profileItself", file));
        }
        List<Path> met = new ArrayList<>(extending);
        met.add(file);
        try {
            Profile profile = Profile.parse(
                    SmallFile.read(file, "error.profileTooLarge", words), name -> extended(file, name, met));
            ReportCheck.standard().with(profile);
            return profile;
        } catch (ProfileException e) {
            throw new UnusableException(words.say("error.profile", file, e.reason(words.language())));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** What a file extends, which lies beside it. */
    private Profile extended(Path file, String name, List<Path> met) {
        try {
            return file(file.resolveSibling(name).normalize(), met);
        } catch (UnusableException e) {
            throw new ProfileException(new Bilingual(e.reason(), e.reason()));
        }
    }

    private UnusableException unreadable(Object name) {
        return new UnusableException(words.say("error.profileUnreadable", name, String.join(", ", Profile.builtIn())));
    }
}
