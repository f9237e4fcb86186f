package io.github.disclosurereport.validation.wording;

/**
 * Letters of the traditional script that simplified texts have others for, the frequent ones of official texts.
 *
 * <p>戶 and 黃 are not among them: readers make them of the radicals that some PDF files print for 户 and 黄.
 */
final class TraditionalLetters {

    static final String ALL =
            "開關國會為與業務辦監實際應請訊號電網頁據處條規範說對議題項責員標準級區縣鎮鄉產經濟傳統總結點構體職權審復訴訟課術專單獨優勢觀顯現場長遠過進選擇達運輸轉變讓認證詢調論設許評試該詳識護讀譯財貨貸費資質購買"
                    + "賣賬賠贈無發報導書問廣東門間閱聞陽陰隊階隨難離靈響領頭顧風飛馬驗黨齊動勞協參雙歷壓個們來倉備債價儀億儲兒內兩冊農決況淨劃則創勵勝勻醫華啟團園圍圖圓壞塊壘夠夢奪獎媽嬰學寧寶寫寬尋屆屬歲島幣師帳帶幫庫廠廢"
                    + "廳張強彈彙徑從態慣戰戲擁擔擴擺攜攝敵數斷時晉暢楊極樣機檔檢櫃歡殘氣沒淚淺減測溫滅滿漢煙營爭牆狀獲環畫異療盜盡盤眾睜礎確碼禮種稅穩競筆節簡簽籌糧紀約納純紙細終組絕給綠維緊線編緩縮績織繼續纜罰習聯聽肅脫腦"
                    + "膚臨舉舊萬葉蓋藝藥蟲衛裝補複製見視覺覽觸訂計討訓託記訪註詞詩話誤誰談諮諸謀謝講譜豐負貢貧貴貿賓賴贊趕趨跡踐車軌軍軟較載輔輕輛輩輪輯轄邊遷違適遲遺還郵鄰針釋鋼錄錢錯鍵鏈鐵鑒鑑閉閣陣陸險隱雖雜雞靜韓頂順須"
                    + "預頒頻額顏願類飯館駐駕騎驅驟髮鬥魚鳥鮮麗麥齡瀏";

    private TraditionalLetters() {}
}
