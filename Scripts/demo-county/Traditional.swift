// SPDX-License-Identifier: GPL-3.0-or-later

/// Simplified to traditional characters, one by one and without a thought, as web portals do it: 制 always becomes 製.
enum Traditional {
  /// The text with every character that has a traditional form replaced.
  static func convert(_ text: String) -> String { String(text.map { table[$0] ?? $0 }) }

  private static let table: [Character: Character] = {
    var table: [Character: Character] = [:]
    let characters = Array(pairs.filter { !$0.isNewline })
    for index in stride(from: 0, to: characters.count - 1, by: 2) { table[characters[index]] = characters[index + 1] }
    return table
  }()

  /// Simplified and traditional characters in turn.
  private static let pairs = """
    万萬与與专專业業东東个個丰豐为爲举舉义義乐樂乡鄉于於云雲产產众衆会會体體党黨关關内內写寫农農决決况況减減别別制製办辦务務动動区區华華单單厅廳县縣双雙发發只隻台臺
    号號后後听聽员員园園围圍国國处處复複够夠审審对對属屬岭嶺带帶干幹并並应應废廢开開强強归歸当當录錄径徑总總恒恆户戶执執护護报報换換据據数數无無旧舊时時机機权權条條
    来來构構栏欄档檔桥橋没沒济濟浏瀏湾灣热熱独獨现現电電监監确確秘祕稳穩类類系係紧緊纠糾级級纳納纸紙线線组組织織经經结結绕繞统統继繼续續维維综綜编編缴繳网網罚罰群羣
    联聯范範获獲虚虛补補见見规規览覽计計认認讨討训訓议議记記讲講许許论論讼訟设設访訪诉訴试試话話询詢误誤说說请請读讀课課调調负負财財责責购購贴貼费費资資转轉较較过過
    还還这這进進采採里裏镇鎮长長门門问問间間队隊页頁项項须須题題额額马馬齐齊龙龍
    """
}
