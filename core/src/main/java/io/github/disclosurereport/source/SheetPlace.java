package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Blanks;
import java.util.regex.Pattern;

/**
 * A field of a spreadsheet.
 *
 * @param sheet the sheet's name
 * @param address the field, such as B7
 */
public record SheetPlace(String sheet, String address) implements Place {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    /**
     * Checks name and address.
     *
     * @throws IllegalArgumentException if the name is blank, or the address no letters and number
     */
    public SheetPlace {
        if (Blanks.isBlank(sheet) || !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("No field stands in the sheet \"" + sheet + "\" at " + address
                    + ": give the sheet's name, and an address such as B7");
        }
    }

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "工作表“" + sheet + "”" + address : "sheet " + sheet + ", " + address;
    }
}
