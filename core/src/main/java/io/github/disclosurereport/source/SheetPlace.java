package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/**
 * A field of a spreadsheet.
 *
 * @param sheet the sheet's name
 * @param address the field, such as B7
 */
public record SheetPlace(String sheet, String address) implements Place {

    @Override
    public String describe(Language language) {
        return language == Language.ZH ? "工作表“" + sheet + "”" + address : "sheet " + sheet + ", " + address;
    }
}
