<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page heading="${name}">
  <h1>${name}</h1>
  <c:forEach var="sheet" items="${sheets}" varStatus="number"><%-- records: EL 5 does not take their components for properties --%>
    <c:set var="id" value="${sheet.name()}-"/>
    <section class="sheet" id="${sheet.name()}" dir="${sheet.direction()}" lang="${sheet.language()}"
        <c:if test="${not empty sheet.theme()}"> data-theme="${sheet.theme()}"</c:if>>
      <div>
        <h2>${sheet.name()}</h2>

        <h3>${'field'}</h3>
        <t:field name="${id}input" label="field.title"/>
        <t:field name="${id}input-filled" label="field.username" value="${sheet.title()}" hint="registration.username.hint" min="3" max="30"/>
        <t:field name="${id}input-long" label="entry.conflict" value="${endless}" hint="error.resend.text"/>
        <t:field name="${id}input-refused" label="field.title" hint="registration.username.hint" min="3" max="30"/>
        <t:field name="${id}password" label="account.password" type="password" hint="account.password.hint" min="8" max="128"/>
        <t:field name="${id}textarea" label="field.text" value="${sheet.words()}" multiline="true"/>
        <t:field name="${id}textarea-refused" label="field.text" hint="entry.text.hint" multiline="true"/>

        <h3>${'select'}</h3>
        <t:select name="${id}select" label="field.title" value="" choices="${choices}" none="entry.all" hint="entry.text.hint"/>
        <t:select name="${id}select-refused" label="field.title" value="ja" choices="${choices}" none="entry.all"/>

        <h3>${'choice'}</h3>
        <c:forTokens var="state" items="choice,choice-refused" delims=",">
          <t:choice name="${id}${state}" label="field.title" hint="entry.text.hint">
            <c:forEach var="choice" items="${choices.all}">
              <t:option name="${id}${state}" value="${choice.value()}" chosen="ja" label="${choice.name()}" lang="${choice.value()}"/>
            </c:forEach>
            <t:option name="${id}${state}" value="" chosen="ja" label="${endless}"/>
          </t:choice>
        </c:forTokens>

        <h3>${'check'}</h3>
        <t:check name="${id}check" label="session.lasting" hint="session.lasting.hint"/>
        <t:check name="${id}check-long" label="entry.conflict" hint="error.resend.text" checked="true"/>

        <h3>${'folded'}</h3>
        <c:forTokens var="state" items="folded,folded-refused" delims=",">
          <t:folded label="entry.more.later">
            <t:field name="${id}${state}" label="field.title" hint="entry.text.hint"/>
          </t:folded>
        </c:forTokens>

        <h3>${'button'}</h3>
        <p class="choices">
          <button type="button"><fmt:message key="entry.publish"/></button>
          <button type="button" class="quiet"><fmt:message key="nav.signIn"/></button>
          <button type="button" class="plain"><fmt:message key="nav.signOut"/></button>
          <a class="button" href="#${sheet.name()}"><fmt:message key="registration.instead.signIn"/></a>
          <a class="button quiet" href="#${sheet.name()}"><fmt:message key="entry.conflict"/></a>
        </p>

        <h3>${'note'}</h3>
        <p class="note"><fmt:message key="entry.conflict"/></p>
        <p class="note success"><fmt:message key="flash.published"/></p>

        <h3>${'entry'}</h3>
        <c:forEach var="entry" items="${entries}">
          <t:entry entry="${entry}"/>
        </c:forEach>

        <h3>${'text'}</h3>
        <div class="text">
          <p>${sheet.words()} <a href="#${sheet.name()}">${sheet.title()}</a> <code>${sheet.name()}</code></p>
          <h4>${sheet.title()}</h4>
          <blockquote><p>${sheet.words()}</p></blockquote>
          <ul>
            <li>${sheet.title()}</li>
            <li>${sheet.words()}<ol><li>${sheet.title()}</li><li>${sheet.title()}</li></ol></li>
          </ul>
          <pre><code>${sheet.words()}
${endless}</code></pre>
          <table>
            <tr><th scope="col">${sheet.title()}</th><th scope="col">${sheet.name()}</th></tr>
            <tr><td>${sheet.words()}</td><td>${number.count}</td></tr>
          </table>
          <hr>
          <p><img src="${assets.path('icon.svg')}" width="64" height="64" alt=""></p>
        </div>

        <h3>${'empty'}</h3>
        <div class="empty">
          <p><fmt:message key="entry.list.empty"/></p>
          <p class="choices"><a class="button" href="#${sheet.name()}"><fmt:message key="entry.list.empty.write"/></a></p>
        </div>
      </div>
    </section>
  </c:forEach>
</t:page>
