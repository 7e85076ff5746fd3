<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.NewPassword" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="openid.title">
  <c:choose>
    <c:when test="${not empty identity}">
      <p>${messages.html('openid.linked', openId.name)}</p>
      <c:choose>
        <c:when test="${hasPassword}">
          <form method="post" action="${links.to('OpenIdLinkController#delete')}">
            <t:csrf/>
            <button class="quiet"><fmt:message key="openid.unlink"/></button>
          </form>
        </c:when>
        <c:otherwise>
          <p class="note" role="note"><fmt:message key="openid.unlink.only"/></p>
        </c:otherwise>
      </c:choose>
    </c:when>
    <c:otherwise>
      <p>${messages.html('openid.unlinked', openId.name)}</p>
      <form method="post" action="${links.to('OpenIdLinkController#create')}">
        <t:csrf/>
        <button><c:out value="${messages.text('openid.link', openId.name)}"/></button>
      </form>
    </c:otherwise>
  </c:choose>
  <c:if test="${not hasPassword}">
    <h2><fmt:message key="openid.password"/></h2>
    <p><fmt:message key="openid.password.text"/></p>
    <form method="post" action="${links.to('OpenIdLinkController#createPassword')}" novalidate>
      <t:csrf/>
      <%-- password managers read here whose password it is --%>
      <input type="text" autocomplete="username" value="<c:out value="${signedIn.name}"/>" hidden readonly>
      <t:field name="password" label="account.newPassword" type="password" hint="account.password.hint" min="${NewPassword.MIN}" max="${NewPassword.MAX}"
          autocomplete="new-password" required="true"/>
      <t:field name="password2" label="account.newPassword2" type="password" autocomplete="new-password" required="true"/>
      <button><fmt:message key="openid.password.create"/></button>
    </form>
  </c:if>
</t:page>
