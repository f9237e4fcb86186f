package io.github.disclosurereport.examples.portal;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes reports as JSON, as a form and as a file. */
@RestController
class ReportController {

    private final ReportFormats formats = ReportFormats.standard();
    private final ReportCheck check;

    ReportController(ReportCheck check) {
        this.check = check;
    }

    @PostMapping("/reports")
    CheckResult take(@RequestBody AnnualReport report) {
        return check.check(report);
    }

    @PostMapping("/forms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@Valid @ValidReport @ModelAttribute ReportForm form) {
        // A portal would store what it makes: form.read().report().
    }

    @PostMapping("/files")
    CheckResult upload(@RequestParam MultipartFile file) throws IOException {
        ReadResult read = formats.read(file.getBytes(), String.valueOf(file.getOriginalFilename()));
        read.orElseThrow();
        return check.check(read);
    }
}
